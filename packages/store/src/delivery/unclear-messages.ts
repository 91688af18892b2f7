import { Timestamp, type Firestore } from 'firebase-admin/firestore'
import type { MessageGroup } from './message-group.ts'

export interface UnclearMessages<Key> {
  /** Messages of which nobody has known since before `time` (epoch ms) what became of them, oldest first, at most 100. */
  since(time: number): Promise<Key[]>
}

const atOnce = 100

/** Those that people have been told of no longer have the field, and cost no read. */
export function createUnclearMessages<Key extends object>(
  database: Firestore,
  { collectionGroup, parsePath }: MessageGroup<Key>,
): UnclearMessages<Key> {
  return {
    async since(time) {
      const { docs } = await database
        .collectionGroup(collectionGroup)
        .where('unclearSince', '<', Timestamp.fromMillis(time))
        .orderBy('unclearSince')
        .limit(atOnce)
        .get()
      return docs.flatMap(({ ref }) => parsePath(ref.path) ?? [])
    },
  }
}
