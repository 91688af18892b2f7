import type { OrderKey } from '@relaydesk/domain/documents/paths.ts'
import type { Order, Refusal } from '@relaydesk/domain/orders/order.ts'

/** How far an order got, for whoever placed it: `number` is null as long as nothing is decided, and when it was refused. */
export interface OrderAnswer {
  orderId: string
  number: number | null
  refusal?: Refusal
}

/** A guest stands there and waits; the number usually takes a second. */
const patienceMs = 6_000
const pauseMs = 200

/** Waits some seconds for an order to be decided. Asking again later tells the rest. */
export async function decidedOrder(
  key: OrderKey,
  {
    find,
    now,
    wait,
  }: {
    find: (key: OrderKey) => Promise<Order | null>
    now: () => number
    wait: (ms: number) => Promise<unknown>
  },
): Promise<OrderAnswer> {
  const until = now() + patienceMs
  for (;;) {
    const order = await find(key)
    const isDecided = order !== null && order.status !== 'placed'
    if (isDecided || now() >= until) return answerOf(key, order)
    await wait(pauseMs)
  }
}

function answerOf({ orderId }: OrderKey, order: Order | null): OrderAnswer {
  const { number = null, refusal } = order ?? {}
  return { orderId, number, ...(refusal !== undefined && { refusal }) }
}
