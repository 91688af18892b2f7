import {
  IconBrandMessenger,
  IconBrandWhatsapp,
  IconDeviceTablet,
  IconMessage,
  IconWalk,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from './channel-mark.module.css'
import { partsTexts } from './texts.ts'

export type OrderChannel = 'sms' | 'whatsapp' | 'messenger' | 'kiosk' | 'walk-up'

const icons = {
  sms: IconMessage,
  whatsapp: IconBrandWhatsapp,
  messenger: IconBrandMessenger,
  kiosk: IconDeviceTablet,
  'walk-up': IconWalk,
} as const

const words = {
  sms: 'sms',
  whatsapp: 'whatsapp',
  messenger: 'messenger',
  kiosk: 'kiosk',
  'walk-up': 'walkUp',
} as const

/** By which way an order or a message comes: icon and word, or the icon with the word for who cannot see it. */
export function ChannelMark({
  channel,
  isBare = false,
}: {
  channel: OrderChannel
  isBare?: boolean
}): ReactNode {
  const t = useTexts(partsTexts)
  const Icon = icons[channel]
  const word = t(words[channel])
  return (
    <span className={styles.mark} title={isBare ? word : undefined}>
      <Icon size="1.25em" aria-hidden="true" />
      {isBare ? <span className="visually-hidden">{word}</span> : word}
    </span>
  )
}
