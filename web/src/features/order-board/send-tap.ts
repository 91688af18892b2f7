import { askServer } from '../../firestore/ask-server.ts'
import type { Callables } from '../../firestore/firebase.ts'
import { orderStatuses } from '../../firestore/order-words.ts'
import { wordOf } from '../../firestore/stored-words.ts'
import type { BoardTap, TapOutcome } from './board-tap.ts'

/** As long as somebody at a bar would wait for an answer; the tap is then sent again under the same id. */
const patienceMs = 8_000

/** Sends one tap to the callable `changeOrder`. Never rejects. */
export async function sendTap(functions: Callables, eventId: string, tap: BoardTap): Promise<TapOutcome> {
  const { tapId, orderId, action, terminal, revision } = tap
  const request = {
    eventId,
    orderId,
    action,
    terminal,
    tapId,
    ...(action === 'undo' && { revision }),
  }
  const answer = await Promise.race([askServer(functions, 'changeOrder', request), silence()])
  if (!answer.ok)
    return answer.reason === '' ? { kind: 'unreachable' } : { kind: 'refused', reason: answer.reason }
  return readOutcome(answer.data)
}

async function silence(): Promise<{ ok: false; reason: string }> {
  return await new Promise((resolve) => {
    setTimeout(() => resolve({ ok: false, reason: '' }), patienceMs)
  })
}

function readOutcome(data: unknown): TapOutcome {
  const { did, status, terminal }: Record<string, unknown> = {
    ...(typeof data === 'object' && data !== null ? data : {}),
  }
  if (did === true) return { kind: 'did' }
  const read = wordOf(orderStatuses, status)
  if (read === undefined) return { kind: 'unreachable' }
  return { kind: 'late', status: read, terminal: typeof terminal === 'number' ? terminal : null }
}
