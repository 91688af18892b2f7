import type { Firestore } from 'firebase-admin/firestore'
import type { Provider } from '@relaydesk/domain/delivery/delivery.ts'
import { providerMessagePath } from '@relaydesk/domain/documents/paths.ts'

/** Which message, and which attempt at it, a provider's id belongs to. */
export interface ProviderMessage<Key> {
  key: Key
  /** Absent for a message that came in, and for sends of before attempts were noted. */
  attempt?: number
}

export interface ProviderMessages<Key> {
  /** Null for an id that no message has (yet). One read. */
  find(providerMessageId: string): Promise<ProviderMessage<Key> | null>
}

/** @param parsePath reads a message's path back into its ids; null for what is no message of this desk */
export function createProviderMessages<Key>(
  database: Firestore,
  provider: Provider,
  parsePath: (path: string) => Key | null,
): ProviderMessages<Key> {
  return {
    async find(providerMessageId) {
      const entry = await database.doc(providerMessagePath(provider, providerMessageId)).get()
      const key = parsePath(String(entry.get('documentPath') ?? ''))
      const attempt: unknown = entry.get('attempt')
      if (key === null) return null
      return { key, ...(typeof attempt === 'number' ? { attempt } : {}) }
    },
  }
}
