import type { Order } from '@relaydesk/domain/orders/order.ts'
import type { DemoOrder } from './demo-order.ts'

type Times = Pick<
  Order,
  'createdAt' | 'queuedAt' | 'startedAt' | 'readyAt' | 'deliveredAt' | 'cancelledAt' | 'remindedAt'
>

/** When an order went through its states, epoch ms. */
export function orderTimes({ ago, state }: DemoOrder, now: number): Times {
  const before = (minutes: number): number => Math.round(now - minutes * 60_000)
  const createdAt = before(ago)
  if (state.at === 'refused') return { createdAt }
  return {
    createdAt,
    queuedAt: createdAt + 600,
    ...('startedAgo' in state && { startedAt: before(state.startedAgo) }),
    ...('readyAgo' in state && { readyAt: before(state.readyAgo) }),
    ...('deliveredAgo' in state && { deliveredAt: before(state.deliveredAgo) }),
    ...('cancelledAgo' in state && { cancelledAt: before(state.cancelledAgo) }),
    ...('remindedAgo' in state && { remindedAt: before(state.remindedAgo) }),
  }
}
