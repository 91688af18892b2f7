import { useState } from 'react'
import type { CommandSubject } from './command-notice.ts'
import type { DeskView } from './plan-desk.ts'

/** The number of a ticket that somebody else handed to this table, until it was seen or is finished. */
export function useHandedOver(
  { own }: DeskView,
  current: CommandSubject | null,
): { number: number | null; forget: () => void } {
  const table = own?.table ?? null
  const held = own?.number ?? null
  const [last, setLast] = useState({ table, held })
  const [handed, setHanded] = useState<number | null>(null)
  if (last.held !== held || last.table !== table) {
    const cameByItself = current === null && table !== null && last.table === table && last.held === null
    setLast({ table, held })
    setHanded(cameByItself ? held : null)
  }
  return { number: handed, forget: () => setHanded(null) }
}
