import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { milkName } from '../../shared/drinks/milk-name.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { OrderCode } from './order-code.tsx'
import styles from './order-card.module.css'
import { OrderLinks } from './order-links.tsx'
import { numberForCode, orderNumbers } from './order-numbers.ts'
import { screenTexts } from './texts.ts'

/** The paper card beside the menu: how to order, and with which milk. */
export function OrderCard({ board }: { board: PublicBoard }): ReactNode {
  const t = useTexts(screenTexts)
  const numbers = orderNumbers(board.senders)
  const number = numberForCode(numbers)
  const milks = board.modifiers.filter(({ kind }) => kind === 'milk').map(({ title }) => milkName(title))
  const isOpen = board.state === 'OPEN'
  return (
    <section className={styles.card} aria-labelledby="order-card">
      <h2 id="order-card">{t('fromPhone')}</h2>
      {isOpen && number !== undefined && (
        <>
          <OrderCode number={number} />
          <p className={styles.say}>
            {t('scanOrWrite')} <b>{number.written}</b>
          </p>
          <OrderLinks numbers={numbers} />
        </>
      )}
      {isOpen && number === undefined && <p className={styles.say}>{t('atTheBar')}</p>}
      {!isOpen && <p className={styles.say}>{t('soonAgain')}</p>}
      {milks.length > 0 && (
        <p className={styles.milk}>
          <b>{t('milk')}</b> {milks.join(', ').toLocaleLowerCase()}
        </p>
      )}
    </section>
  )
}
