import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { Flag } from './flag.tsx'
import { OrderCode } from './order-code.tsx'
import styles from './order-card.module.css'
import { OrderLinks } from './order-links.tsx'
import { numberForCode, orderNumbers, type OrderNumber } from './order-numbers.ts'
import { screenTexts } from './texts.ts'

/** More would not be legible, and nobody has that many. */
const most = 4

/** The numbers of an event, each with its flag and country code, and what becomes of a guest's own. */
export function NumbersCard({ board }: { board: PublicBoard }): ReactNode {
  const t = useTexts(screenTexts)
  const { locale } = useLocale()
  const numbers = orderNumbers(board.senders)
  const main = numberForCode(numbers)
  if (main === undefined) {
    return (
      <section className={`${styles.card} ${styles.numbers}`}>
        <p className={styles.say}>{t('atTheBar')}</p>
      </section>
    )
  }
  return (
    <section className={`${styles.card} ${styles.numbers}`} aria-label={t('numbers')}>
      <OrderCode number={main} />
      <ul>
        {[main, ...numbers.filter((number) => number !== main)].slice(0, most).map((number) => (
          <li key={number.number}>
            {number.country === null ? <span /> : <Flag country={number.country} locale={locale} />}
            <bdi>{number.written}</bdi>
          </li>
        ))}
      </ul>
      <OrderLinks numbers={numbers} />
      <p className={styles.privacy}>{t(privacyOf(numbers))}</p>
    </section>
  )
}

function privacyOf(numbers: readonly OrderNumber[]): 'privacyBoth' | 'privacyWhatsapp' | 'privacySms' {
  const [byWhatsapp, bySms] = [numbers.some((one) => one.byWhatsapp), numbers.some((one) => one.bySms)]
  if (byWhatsapp && bySms) return 'privacyBoth'
  return byWhatsapp ? 'privacyWhatsapp' : 'privacySms'
}
