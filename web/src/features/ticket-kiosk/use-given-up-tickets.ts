import { useEffect, useState } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { createGivenUpTickets, type GivenUpTickets } from '../../firestore/given-up-tickets.ts'
import { withdrawTicket } from '../../firestore/kiosk-callables.ts'

const everyMs = 15_000

/** Takes back what nobody holds: now and then, and as soon as there is a line again. */
export function useGivenUpTickets(): GivenUpTickets {
  const { functions } = useFirebase()
  const [tickets] = useState(() =>
    createGivenUpTickets({
      storage: localStorage,
      withdraw: (ticket) => withdrawTicket(functions, ticket),
      now: Date.now,
    }),
  )
  useEffect(() => {
    const work = (): void => {
      if (navigator.onLine) void tickets.work()
    }
    work()
    const timer = setInterval(work, everyMs)
    window.addEventListener('online', work)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', work)
    }
  }, [tickets])
  return tickets
}
