import type { Network } from '../network/network.ts'

/** A desk that has every thread open: when it saw which of the drivers' messages, by WhatsApp's id. */
export interface Watch {
  seenAt: ReadonlyMap<string, number>
  stop(): void
}

export function watchThreads({ firestore }: Network): Watch {
  const seenAt = new Map<string, number>()
  const query = firestore.collectionGroup('chatMessages').where('source', '==', 'DRIVER')
  const stop = query.onSnapshot((snapshot) => {
    const now = Date.now()
    for (const { doc } of snapshot.docChanges()) {
      const id: unknown = doc.get('whatsappMessageId')
      if (typeof id === 'string' && !seenAt.has(id)) seenAt.set(id, now)
    }
  })
  return { seenAt, stop }
}
