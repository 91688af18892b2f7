import { IconBrandWhatsapp, IconMessage } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './order-card.module.css'
import { smsLink, whatsappLink, type OrderNumber } from './order-numbers.ts'
import { screenTexts } from './texts.ts'

/** On the phone in one's hand a code cannot be scanned: there the same is a link. */
export function OrderLinks({ numbers }: { numbers: readonly OrderNumber[] }): ReactNode {
  const t = useTexts(screenTexts)
  const words = t('firstWords')
  const whatsapp = numbers.find(({ byWhatsapp }) => byWhatsapp)
  const sms = numbers.find(({ bySms }) => bySms)
  return (
    <div className={styles.links}>
      {whatsapp !== undefined && (
        <a href={whatsappLink(whatsapp, words)}>
          <IconBrandWhatsapp size="1.25em" aria-hidden="true" />
          {t('byWhatsapp')}
        </a>
      )}
      {sms !== undefined && (
        <a href={smsLink(sms, words)}>
          <IconMessage size="1.25em" aria-hidden="true" />
          {t('bySms')}
        </a>
      )}
    </div>
  )
}
