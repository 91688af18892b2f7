import type { CommandTableRequest } from '@relaydesk/domain/tickets/requests.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askServer } from '../../firestore/ask-server.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { noticeOf, type CommandNotice, type CommandSubject } from './command-notice.ts'
import type { Seat } from './plan-desk.ts'
import { sendCommand } from './send-command.ts'
import { pause } from '../../shared/time/pause.ts'

export interface DeskCommands {
  /** The command that is on its way; null when there is none. */
  current: CommandSubject | null
  /** Gives whether it was done. */
  run: (subject: CommandSubject) => Promise<boolean>
  notice: CommandNotice | null
  dismiss: () => void
}

/** Until the listener brings what the server answered. */
const settleMs = 4_000

/**
 * Gives commands for this person's table; the page shows what the server's word is, never what was hoped. One that is given while
 * another is on its way waits for it; the same again does nothing.
 */
export function useCommands(venueId: string, own: Seat | null): DeskCommands {
  const { functions } = useFirebase()
  const [current, setCurrent] = useState<CommandSubject | null>(null)
  const [notice, setNotice] = useState<CommandNotice | null>(null)
  const given = useRef<readonly CommandSubject[]>([])
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const seen = useSeen(own)

  const send = useCallback(
    async (subject: CommandSubject): Promise<boolean> => {
      setCurrent(subject)
      setNotice(null)
      const outcome = await sendCommand(
        {
          ask: (request) => askServer(functions, 'commandTable', request),
          wait: pause,
          onAgain: () => setNotice({ kind: 'again' }),
        },
        requestOf(venueId, subject),
      )
      setNotice(noticeOf(subject, outcome))
      if (outcome.kind === 'answered') await seen(outcome.answer)
      given.current = given.current.filter((other) => other !== subject)
      setCurrent(null)
      return outcome.kind === 'answered' && outcome.answer.did
    },
    [functions, venueId, seen],
  )

  const run = useCallback(
    async (subject: CommandSubject): Promise<boolean> => {
      const isThere = given.current.some(
        ({ action, ticketId }) => action === subject.action && ticketId === subject.ticketId,
      )
      if (isThere || given.current.length > 1) return false
      given.current = [...given.current, subject]
      const done = last.current.then(() => send(subject))
      last.current = done
      return await done
    },
    [send],
  )

  return { current, run, notice, dismiss: useCallback(() => setNotice(null), []) }
}

function requestOf(venueId: string, { action, table, ticketId }: CommandSubject): CommandTableRequest {
  return {
    venueId,
    commandId: crypto.randomUUID(),
    action,
    ...(table !== undefined && { table }),
    ...(ticketId !== undefined && { ticketId }),
  }
}

interface Standing {
  table: number | null
  number: number | null
}

/** Waits until the page shows how things stand after an answer, but not for ever. */
function useSeen(own: Seat | null): (answer: Standing) => Promise<void> {
  const shown = useRef<Standing>({ table: null, number: null })
  const waiting = useRef<(() => void) | null>(null)
  useEffect(() => {
    shown.current = { table: own?.table ?? null, number: own?.number ?? null }
    waiting.current?.()
  }, [own])
  return useCallback(async (answer) => {
    const isShown = (): boolean =>
      shown.current.table === answer.table && shown.current.number === answer.number
    if (isShown()) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, settleMs)
      waiting.current = () => {
        if (!isShown()) return
        clearTimeout(timer)
        resolve()
      }
    })
    waiting.current = null
  }, [])
}
