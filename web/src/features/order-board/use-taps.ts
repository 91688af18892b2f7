import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import type { StoredOrder } from '../../firestore/order.ts'
import { serverClock } from '../../firestore/server-clock.ts'
import { usePerson } from '../../firestore/session.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import type { BoardActions } from './board-actions.ts'
import { showTaps, type BoardTap, type PendingTap, type TapOutcome } from './board-tap.ts'
import { sendTap } from './send-tap.ts'
import { createTapOutbox } from './tap-outbox.ts'
import { boardTexts } from './texts.ts'
import { useTapWords } from './use-tap-words.ts'

/** Undo of what is texted is honest for as long as the text waits. */
const undoShownMs = 4_000

/** The taps of this tablet: what it shows because of them, and what a card can ask for. */
export interface Taps {
  /** The orders as this tablet's own taps leave them. */
  shown: readonly StoredOrder[]
  pending: readonly PendingTap[]
  actions: BoardActions
  /** Calls back for each tap that is settled, until the returned function is called. */
  onSettled: (listen: (tap: BoardTap, outcome: TapOutcome) => void) => () => void
}

/** @param here which terminal this is, from 1 */
export function useTaps(eventId: string, all: readonly StoredOrder[], here: number, isLive: boolean): Taps {
  const t = useTexts(boardTexts)
  const toast = useToast()
  const { functions } = useFirebase()
  const { uid } = usePerson()
  const say = useTapWords(all)
  const [outbox] = useState(() =>
    createTapOutbox({
      storage: localStorage,
      storageKey: `relaydesk.taps.${eventId}.${uid}`,
      send: (tap) => sendTap(functions, eventId, tap),
      now: serverClock.now,
      newId: () => crypto.randomUUID(),
    }),
  )
  const pending = useSyncExternalStore(outbox.subscribe, outbox.read)
  useEffect(() => outbox.connect(isLive), [outbox, isLive])
  useEffect(() => () => outbox.stop(), [outbox])
  useEffect(() => outbox.see(new Map(all.map((order) => [order.id, order]))), [outbox, all])

  useEffect(
    () =>
      outbox.onSettled((tap, outcome) => {
        const words = say(tap, outcome)
        if (words !== null) toast({ text: words, tone: outcome.kind === 'refused' ? 'failed' : 'neutral' })
      }),
    [outbox, say, toast],
  )

  const actions = useMemo((): BoardActions => {
    function act(order: StoredOrder, action: BoardTap['action']): void {
      const { id: orderId, number, revision } = order
      const tapId = outbox.tap({ orderId, number, action, terminal: here, revision })
      if (tapId === null) return
      if (!isLive || (action !== 'ready' && action !== 'serve' && action !== 'cancel')) return
      toast({
        text: t(`did_${action}`, { number: number ?? '' }),
        ...(action !== 'serve' && order.guest.isTexted && { shownMs: undoShownMs }),
        action: {
          label: t('undo'),
          run() {
            if (outbox.takeBack(tapId)) return
            outbox.tap({ orderId, number, action: 'undo', terminal: here, revision: revision + 1 })
          },
        },
      })
    }
    return { here, isLive, act, takeBack: (tapId) => void outbox.takeBack(tapId) }
  }, [outbox, here, isLive, toast, t])

  const shown = useMemo(() => showTaps(all, pending), [all, pending])
  return { shown, pending, actions, onSettled: outbox.onSettled }
}
