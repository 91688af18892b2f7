import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { milkName } from '../../shared/drinks/milk-name.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './how-to-order.module.css'
import { NumbersCard } from './numbers-card.tsx'
import { screenTexts } from './texts.ts'

/** Three steps, and where to write to. */
export function HowToOrder({ board }: { board: PublicBoard }): ReactNode {
  const t = useTexts(screenTexts)
  return (
    <div className={styles.page}>
      <div className={styles.steps}>
        <ol>
          <Step n={1} title={t('step1')}>
            <Example board={board} />
            <span lang={board.language === 'en' ? 'pt' : 'en'}>{t('otherLanguage')}</span>
          </Step>
          <Step n={2} title={t('step2')}>
            {t('step2Before')} <b>{t('queue')}</b> {t('step2After')}
          </Step>
          <Step n={3} title={t('step3')}>
            {board.pickupPlace !== '' && <b className={styles.place}>{board.pickupPlace}</b>}
            {t('step3Body')}
          </Step>
        </ol>
        <p className={styles.also}>
          {t('also')} <b>{t('alsoMenu')}</b>, <b>{t('alsoCancel')}</b>, <b>{t('alsoChange')}</b>,{' '}
          <b>{t('alsoForget')}</b>
        </p>
      </div>
      <NumbersCard board={board} />
    </div>
  )
}

function Step({ n, title, children }: { n: number; title: string; children: ReactNode }): ReactNode {
  return (
    <li>
      <span className={styles.number} aria-hidden="true">
        {n}
      </span>
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </li>
  )
}

/** A sentence with something that there really is. */
function Example({ board }: { board: PublicBoard }): ReactNode {
  const t = useTexts(screenTexts)
  const drink = board.menu.find(({ isOn }) => isOn)?.title
  // The first one is what one gets without a word. And "with lactose-free" is no English.
  const milks = board.modifiers.filter(({ kind, title }) => kind === 'milk' && milkName(title) !== title)
  const milk = (milks[1] ?? milks[0])?.title
  if (drink === undefined) return null
  if (milk === undefined) return t('step1Example', { drink })
  return t('step1Milk', { drink, milk: milk.toLocaleLowerCase() })
}
