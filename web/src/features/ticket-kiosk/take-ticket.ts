import type { PlaceOutcome, TicketWord } from '../../firestore/place-ticket.ts'

/**
 * How far a visitor's ticket is. `taking`: asked for a moment ago. `not-yet`: it is not taken yet, we keep trying. `stored`: it
 * is taken, its number comes. `rejected`: this kiosk may not take any.
 */
export type Taking =
  | { kind: 'taking' | 'not-yet' | 'rejected' }
  | Extract<TicketWord, { kind: 'stored' | 'numbered' | 'refused' }>

/** What taking needs from outside. */
export interface TakingSources {
  /** Places the ticket, always the same one. */
  place: () => Promise<PlaceOutcome>
  listen: (tell: (word: TicketWord) => void) => () => void
  wait: (ms: number) => Promise<void>
}

/** From here on a visitor is told that it takes its time. */
const noticeMs = 3_000
/** An answer that does not come may have got lost on its way. */
const patienceMs = 8_000
const pauseMs = 2_000

/**
 * Takes one ticket: places it until it is there, however the line stutters, and listens until it has a number or is refused.
 * `tell` hears of each step. Returns what ends it; it may be stored all the same then.
 */
export function takeTicket(
  { place, listen, wait }: TakingSources,
  tell: (taking: Taking) => void,
): () => void {
  let isOver = false
  let isStored = false
  /** Nobody knows what became of an earlier try. */
  let isUnsure = false

  function end(): void {
    isOver = true
    stop()
  }

  const stop = listen((word) => {
    if (isOver) return
    isStored = true
    tell(word)
    if (word.kind !== 'stored') isOver = true
  })

  async function placeUntilStored(): Promise<void> {
    while (!isOver && !isStored) {
      const outcome = await Promise.race([place(), wait(patienceMs).then((): PlaceOutcome => 'unreachable')])
      if (isOver || isStored) return
      if (outcome === 'unreachable') {
        isUnsure = true
        tell({ kind: 'not-yet' })
        await wait(pauseMs)
      } else if (outcome === 'rejected' && isUnsure) {
        // An earlier try may have arrived in the same moment, and nobody may write over a ticket: asked again, it is there.
        isUnsure = false
      } else {
        isStored = true
        tell({ kind: outcome })
        if (outcome === 'rejected') end()
      }
    }
  }

  void placeUntilStored()
  void wait(noticeMs).then(() => {
    if (!isOver && !isStored) tell({ kind: 'not-yet' })
  })
  return end
}
