import { useCallback, useEffect, useRef } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import type { BoardTap, TapOutcome } from './board-tap.ts'
import { queueOf } from './sort-orders.ts'
import { boardTexts } from './texts.ts'

/** What to say about a tap that came to something else than it was meant to; null when it did what it should. */
export function useTapWords(
  all: readonly StoredOrder[],
): (tap: BoardTap, outcome: TapOutcome) => string | null {
  const t = useTexts(boardTexts)
  const latest = useRef(all)
  useEffect(() => {
    latest.current = all
  }, [all])
  return useCallback((tap, outcome) => tapWords(t, tap, outcome, latest.current), [t])
}

function tapWords(
  t: Translate<typeof boardTexts.en>,
  { action, number, orderId, terminal: here }: BoardTap,
  outcome: TapOutcome,
  all: readonly StoredOrder[],
): string | null {
  const about = { number: number ?? '' }
  if (outcome.kind === 'did') return null
  if (outcome.kind === 'refused') return outcome.reason
  if (outcome.kind === 'unreachable') return t('notDone', about)
  const { status, terminal } = outcome
  if (action === 'undo') return t('undoLate', about)
  if (action === 'start' && status === 'making' && terminal !== null && terminal !== here) {
    const next = queueOf(all).find((order) => order.status === 'queued' && order.id !== orderId)
    const lost = t('lostRace', { ...about, terminal })
    return next === undefined ? lost : `${lost} ${t('lostRaceNext', { number: next.number ?? '' })}`
  }
  if (status === 'placed' || status === 'refused' || action === 'seen-change') return null
  return t(`already_${status}`, about)
}
