import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { useState, type ReactNode } from 'react'
import { usePageTitle } from '../../shared/focus/use-page-title.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { KioskLanguages } from '../../shared/kiosk/kiosk-languages.tsx'
import { StillThere } from '../../shared/kiosk/still-there.tsx'
import { useIdle } from '../../shared/kiosk/use-idle.ts'
import { useLanguageReset } from '../../shared/kiosk/use-language-reset.ts'
import { Logo } from '../../shared/logo/logo.tsx'
import { useFreshPage } from '../../shared/unattended/use-fresh-page.ts'
import { useNow } from '../../shared/unattended/use-now.ts'
import { DrinkTiles } from './drink-tiles.tsx'
import { KioskDone } from './kiosk-done.tsx'
import { ModifierPicks } from './modifier-picks.tsx'
import styles from './order-kiosk.module.css'
import { OrderSummary } from './order-summary.tsx'
import { ShutNotice } from './shut-notice.tsx'
import { kioskTexts } from './texts.ts'
import { useKiosk, type Kiosk } from './use-kiosk.ts'

/** On a phone the three parts are one step each; elsewhere they stand side by side. */
type Step = 'drink' | 'with' | 'order'

/**
 * Guests order by themselves, one after the other. `isOffline`: nothing can be ordered, the menu can be read.
 */
export function OrderKiosk({
  eventId,
  board,
  isOffline,
}: {
  eventId: string
  board: PublicBoard
  isOffline: boolean
}): ReactNode {
  const kiosk = useKiosk(eventId, board)
  const t = useTexts(kioskTexts)
  usePageTitle(t('pageTitle', { event: board.name }))
  const { phase } = kiosk
  const mayForget = !kiosk.isFresh && phase.kind !== 'placing' && phase.kind !== 'placed'
  const secondsLeft = useIdle(mayForget, kiosk.reset)
  useLanguageReset(kiosk.isFresh, board.language)
  useFreshPage({ isSafe: !isOffline && kiosk.isFresh, moved: kiosk.draft, timeZone: board.timeZone })
  if (phase.kind === 'placed') return <KioskDone board={board} kiosk={kiosk} number={phase.number} />
  return (
    <>
      {/* Begins at its first step with every guest. */}
      <Choosing key={kiosk.guest} board={board} kiosk={kiosk} isOffline={isOffline} />
      {secondsLeft !== null && <StillThere words={t('clears', { count: secondsLeft })} />}
    </>
  )
}

function Choosing({
  board,
  kiosk,
  isOffline,
}: {
  board: PublicBoard
  kiosk: Kiosk
  isOffline: boolean
}): ReactNode {
  const t = useTexts(kioskTexts)
  const now = useNow()
  const [step, setStep] = useState<Step>('drink')
  const { draft, phase, change } = kiosk
  const isShut = isOffline || board.state !== 'OPEN'
  const isLocked = isShut || phase.kind === 'placing' || phase.kind === 'unknown'
  return (
    <main className={styles.kiosk} data-step={step} data-shut={isShut || undefined}>
      <section className={styles.menu}>
        <header className={styles.top}>
          <span className={styles.logo}>
            <Logo />
          </span>
          <h1>{t('title')}</h1>
          <KioskLanguages />
        </header>
        <div className={styles.drinks}>
          <DrinkTiles
            board={board}
            now={now}
            chosen={draft.itemId}
            isShut={isLocked}
            onPick={(itemId) => {
              change({ ...draft, itemId })
              setStep(board.modifiers.length > 0 ? 'with' : 'order')
            }}
          />
        </div>
        <div className={styles.modifiers}>
          <ModifierPicks board={board} draft={draft} isShut={isLocked} onChange={change} />
        </div>
        <Steps step={step} setStep={setStep} />
      </section>
      {isShut ? (
        <ShutNotice board={board} now={now} isOffline={isOffline} />
      ) : (
        <div className={styles.side}>
          <OrderSummary board={board} kiosk={kiosk} />
          {step === 'order' && (
            <button
              type="button"
              className={styles.backToWith}
              onClick={() => setStep(board.modifiers.length > 0 ? 'with' : 'drink')}
            >
              {t('back')}
            </button>
          )}
        </div>
      )}
    </main>
  )
}

/** On a phone only: from the drink to what is added to it, and on. */
function Steps({ step, setStep }: { step: Step; setStep: (step: Step) => void }): ReactNode {
  const t = useTexts(kioskTexts)
  if (step !== 'with') return null
  return (
    <div className={styles.steps}>
      <button type="button" onClick={() => setStep('drink')}>
        {t('back')}
      </button>
      <button type="button" className={styles.main} onClick={() => setStep('order')}>
        {t('next')}
      </button>
    </div>
  )
}
