import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { placeOrder, type KioskOrder } from '../../firestore/place-order.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { useLanguageSwitch } from '../../shared/i18n/use-texts.ts'
import { readGuestPhone, type GuestPhone } from '../../shared/kiosk/guest-phone.ts'
import { homeCountry } from '../../shared/kiosk/home-country.ts'
import { emptyDraft, fitDraft, isEmptyDraft, type KioskDraft } from './kiosk-draft.ts'
import { placeUntilDecided, type PlacingEnd } from './place-until-decided.ts'
import { pause } from '../../shared/time/pause.ts'

/** Where a guest is: choosing, waiting for the answer, or before it. */
export type KioskPhase = { kind: 'choosing' } | { kind: 'placing' } | PlacingEnd

export interface Kiosk {
  draft: KioskDraft
  phone: GuestPhone
  phase: KioskPhase
  /** The drink that sold out while it was chosen. */
  lost: string | null
  /** Whether there is nothing of a guest on the screen. */
  isFresh: boolean
  /** Counts the guests. */
  guest: number
  change: (draft: KioskDraft) => void
  order: () => void
  /** Forgets the guest. */
  reset: () => void
}

/** One guest after the other at a kiosk. */
export function useKiosk(eventId: string, board: PublicBoard): Kiosk {
  const { functions } = useFirebase()
  const languages = useLanguageSwitch()
  const [written, setWritten] = useState(emptyDraft)
  const [phase, setPhase] = useState<KioskPhase>({ kind: 'choosing' })
  const [guest, setGuest] = useState(0)
  // Made with the first tap and kept as it is, however often it is asked for: it is the same order.
  const asked = useRef<KioskOrder | null>(null)
  // A second tap may come before the page was drawn anew.
  const placing = useRef<KioskOrder | null>(null)

  const country = useMemo(
    () => homeCountry(board.timeZone, board.senders, navigator.languages),
    [board.timeZone, board.senders],
  )
  const draft = useMemo(() => fitDraft(written, board), [written, board])
  const lost =
    draft.itemId === null ? (board.menu.find(({ id }) => id === written.itemId)?.title ?? null) : null
  const phone = useMemo(() => readGuestPhone(draft.phone, country), [draft.phone, country])

  const change = useCallback((next: KioskDraft) => {
    setWritten(next)
    setPhase({ kind: 'choosing' })
    asked.current = null
  }, [])

  const reset = useCallback(() => {
    setWritten(emptyDraft)
    setPhase({ kind: 'choosing' })
    setGuest((count) => count + 1)
    asked.current = null
    void languages.change(board.language)
  }, [languages, board.language])

  function order(): void {
    const request = (asked.current ??= writeOrder(eventId, draft, phone, languages.read()))
    if (request === null || placing.current === request) return
    placing.current = request
    setPhase({ kind: 'placing' })
    void placeUntilDecided(() => placeOrder(functions, request), {
      now: Date.now,
      wait: pause,
    }).then((end) => {
      if (placing.current === request) placing.current = null
      // Whoever was forgotten meanwhile has nothing to do with the next guest.
      if (asked.current !== request) return
      setPhase(end)
      // A refusal is for good: what the guest tries next is another order.
      if (end.kind === 'refused' || end.kind === 'rejected') asked.current = null
    })
  }

  const isFresh = isEmptyDraft(written) && phase.kind === 'choosing'
  return { draft, phone, phase, lost, isFresh, guest, change, order, reset }
}

/** The order as the server takes it, under a fresh id; null while it is not complete. */
function writeOrder(
  eventId: string,
  { itemId, modifiers, name }: KioskDraft,
  phone: GuestPhone,
  language: Language,
): KioskOrder | null {
  if (itemId === null || phone.kind === 'wrong') return null
  return {
    eventId,
    orderId: crypto.randomUUID(),
    channel: 'kiosk',
    itemId,
    modifiers: [...modifiers],
    name: name.trim(),
    language,
    ...(phone.kind === 'number' && { phone: phone.e164 }),
  }
}
