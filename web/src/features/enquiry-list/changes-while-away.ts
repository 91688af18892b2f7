import type { Enquiry } from '../../firestore/enquiry.ts'

/** What happened to the open enquiries between two looks at them. */
export interface Changes {
  appeared: number
  gone: number
  /** With a newer word of the driver. */
  answered: number
  /** Now owned by another colleague than before. */
  taken: number
}

/** Compares the list before a gap with the list after it. `uid`: the person's own actions are no news to them. */
export function changesBetween(before: readonly Enquiry[], after: readonly Enquiry[], uid: string): Changes {
  const earlier = new Map(before.map((enquiry) => [enquiry.id, enquiry]))
  const present = new Set(after.map(({ id }) => id))
  const oldest = Math.min(...before.map(({ lastActivityAt }) => lastActivityAt))
  const changes: Changes = {
    appeared: 0,
    gone: before.filter(({ id }) => !present.has(id)).length,
    answered: 0,
    taken: 0,
  }
  for (const enquiry of after) {
    const old = earlier.get(enquiry.id)
    if (old === undefined) {
      // A row that only moved up from a later page is not new.
      if (enquiry.createdAt > oldest) changes.appeared += 1
      continue
    }
    if ((enquiry.lastDriverMessageAt ?? 0) > (old.lastDriverMessageAt ?? 0)) changes.answered += 1
    if (enquiry.ownerUid !== old.ownerUid && enquiry.ownerUid !== null && enquiry.ownerUid !== uid)
      changes.taken += 1
  }
  return changes
}

export function hasChanges(changes: Changes): boolean {
  return Object.values(changes).some((count) => count > 0)
}
