import {
  IconBrandMessenger,
  IconBrandWhatsapp,
  IconDeviceTablet,
  IconMessage,
  IconWalk,
} from '@tabler/icons-react'
import type { Order } from '@relaydesk/domain/orders/order.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { boardTexts } from './texts.ts'

const icons = {
  whatsapp: IconBrandWhatsapp,
  sms: IconMessage,
  messenger: IconBrandMessenger,
  kiosk: IconDeviceTablet,
  'walk-up': IconWalk,
}

/** The way by which an order came. */
export function ChannelIcon({ channel }: { channel: Order['channel'] }): ReactNode {
  const t = useTexts(boardTexts)
  const Icon = icons[channel]
  return <Icon size="1.25rem" stroke={1.8} role="img" aria-label={t(`channel_${channel}`)} />
}
