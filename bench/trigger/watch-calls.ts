import { chatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'

export interface Calls {
  /** When WhatsApp was called for this message (performance.now()); waits for it if it was not yet. */
  of(key: ChatMessageKey): Promise<number>
}

/** Notes when WhatsApp takes each message, by our id that travels along. */
export function watchCalls({ whatsapp }: Network): Calls {
  if (whatsapp === undefined) throw new Error('The bench needs its own WhatsApp.')
  const moments = new Map<string, PromiseWithResolvers<number>>()
  function momentOf(path: string): PromiseWithResolvers<number> {
    const known = moments.get(path) ?? Promise.withResolvers<number>()
    moments.set(path, known)
    return known
  }
  whatsapp.onMessage((message) => momentOf(message.callbackData ?? '').resolve(performance.now()))
  return { of: (key) => inTime(momentOf(chatMessagePath(key)).promise) }
}

/** A call that never comes must not hold the bench up for ever. */
function inTime(moment: Promise<number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('WhatsApp was not called within 30 s.')), 30_000)
    moment.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
