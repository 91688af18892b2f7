import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { listenToTicket, placeTicket, type KioskTicket } from '../../firestore/place-ticket.ts'
import { useLanguageSwitch } from '../../shared/i18n/use-texts.ts'
import { takeTicket, type Taking } from './take-ticket.ts'
import { useGivenUpTickets } from './use-given-up-tickets.ts'
import { useVisitor, type VisitorLookup } from './use-visitor.ts'
import { pause } from '../../shared/time/pause.ts'

/** Where a visitor is. */
type KioskStep = 'start' | 'email' | 'name' | 'taking'

export interface TicketKiosk {
  step: KioskStep
  email: string
  name: string
  lookup: VisitorLookup
  taking: Taking
  /** The ticket that is being taken, or was. */
  ticketId: string | null
  /** Counts the visitors. */
  visitor: number
  go: (step: 'email' | 'name') => void
  changeEmail: (email: string) => void
  changeName: (name: string) => void
  take: (who: { isKnown: boolean }) => void
  /** The visitor has their number, which stays theirs from now on. */
  hold: () => void
  /** Forgets the visitor; a ticket that they do not hold goes back. */
  leave: () => void
}

/** One visitor after the other at a kiosk. `uid`: whose kiosk it is. */
export function useTicketKiosk(venueId: string, uid: string, display: PublicDisplay): TicketKiosk {
  const { db } = useFirebase()
  const languages = useLanguageSwitch()
  const givenUp = useGivenUpTickets()
  const [step, setStep] = useState<KioskStep>('start')
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [visitor, setVisitor] = useState(0)
  const [taking, setTaking] = useState<Taking>({ kind: 'taking' })
  const [ticketId, setTicketId] = useState<string | null>(null)
  // A second tap may come before the page was drawn anew.
  const current = useRef<{ ticketId: string; stop: () => void } | null>(null)
  const lookup = useVisitor(venueId, email)
  const { forget } = lookup

  useEffect(() => () => current.current?.stop(), [])

  function take({ isKnown }: { isKnown: boolean }): void {
    if (current.current !== null) return
    const ticket: KioskTicket = {
      venueId,
      ticketId: crypto.randomUUID(),
      email: email.trim(),
      name: isKnown ? '' : name.trim(),
      isKnown,
      language: languages.read(),
      createdBy: uid,
    }
    // Who is known is greeted by no name that was typed before.
    if (isKnown) setName('')
    givenUp.begin(ticket)
    setTicketId(ticket.ticketId)
    setTaking({ kind: 'taking' })
    setStep('taking')
    const stop = takeTicket(
      {
        place: () => placeTicket(db, ticket),
        listen: (tell) => listenToTicket(db, ticket, tell),
        wait: pause,
      },
      (next) => {
        // It never became a ticket: there is nothing to take back.
        if (next.kind === 'refused' || next.kind === 'rejected') givenUp.keep(ticket.ticketId)
        setTaking(next)
      },
    )
    current.current = { ticketId: ticket.ticketId, stop }
  }

  const hold = useCallback(() => {
    if (current.current !== null) givenUp.keep(current.current.ticketId)
  }, [givenUp])

  const leave = useCallback(() => {
    const left = current.current
    current.current = null
    if (left !== null) {
      left.stop()
      givenUp.giveUp(left.ticketId)
      if (navigator.onLine) void givenUp.work()
    }
    setStep('start')
    setEmail('')
    forget()
    setName('')
    setTicketId(null)
    setTaking({ kind: 'taking' })
    setVisitor((count) => count + 1)
    void languages.change(display.language)
  }, [givenUp, languages, display.language, forget])

  return {
    step,
    email,
    name,
    lookup,
    taking,
    ticketId,
    visitor,
    go: setStep,
    changeEmail: setEmail,
    changeName: setName,
    take,
    hold,
    leave,
  }
}
