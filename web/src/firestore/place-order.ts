import type { Refusal } from '@relaydesk/domain/orders/order.ts'
import type { PlaceOrderRequest } from '@relaydesk/domain/orders/requests.ts'
import type { Callables } from './firebase.ts'
import { askServer } from './ask-server.ts'

/**
 * What came of asking for an order. `pending`: it is there, without a number yet. `rejected`: it never will be, for the
 * server's reason. `unreachable`: nobody knows.
 */
export type PlaceAnswer =
  | { kind: 'placed'; number: number }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'pending' }
  | { kind: 'rejected'; reason: string }
  | { kind: 'unreachable' }

const refusals: readonly Refusal[] = ['event-not-open', 'not-on-menu', 'open-order', 'limit', 'not-a-drink']

/** What a kiosk asks for. */
export type KioskOrder = Omit<PlaceOrderRequest, 'note'>

/** Places an order, or asks how far it got: the same `orderId` is always the same order. Never rejects. */
export async function placeOrder(functions: Callables, request: KioskOrder): Promise<PlaceAnswer> {
  const answer = await askServer(functions, 'placeOrder', request)
  if (!answer.ok) {
    return answer.reason === '' ? { kind: 'unreachable' } : { kind: 'rejected', reason: answer.reason }
  }
  const [number, refusal] = ['number', 'refusal'].map((name) => fieldOf(answer.data, name))
  const refused = refusals.find((known) => known === refusal)
  if (refused !== undefined) return { kind: 'refused', refusal: refused }
  return typeof number === 'number' ? { kind: 'placed', number } : { kind: 'pending' }
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined
}
