import type { StoredTicket } from '../../firestore/ticket.ts'

/** What happened to a venue's queue between two looks at it, without this person's own doing. By number. */
export interface QueueChanges {
  appeared: readonly number[]
  /** Who called them meanwhile, and to which table. */
  taken: readonly { number: number; by: string }[]
  /** In the queue again, after they had been called. */
  back: readonly number[]
  /** Finished meanwhile, however. */
  gone: readonly number[]
}

/** Compares the open tickets before a gap with those after it. `uid`: this person, whose own doing is no news. */
export function changesBetween(
  before: readonly StoredTicket[],
  after: readonly StoredTicket[],
  uid: string,
): QueueChanges {
  const earlier = new Map(before.map((ticket) => [ticket.id, ticket]))
  const later = new Set(after.map(({ id }) => id))
  const appeared: number[] = []
  const taken: { number: number; by: string }[] = []
  const back: number[] = []
  for (const { id, number, status, staffUid, staffName = '' } of after) {
    if (number === null) continue
    const was = earlier.get(id)
    if (was === undefined) appeared.push(number)
    else if (was.status === 'waiting' && status === 'claimed' && staffUid !== uid)
      taken.push({ number, by: staffName })
    else if (was.status === 'claimed' && status === 'waiting') back.push(number)
  }
  const gone = before.flatMap(({ id, number }) => (later.has(id) || number === null ? [] : [number]))
  return { appeared, taken, back, gone }
}

export function hasChanges(changes: QueueChanges): boolean {
  return Object.values(changes).some((numbers) => numbers.length > 0)
}
