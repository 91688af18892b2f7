import type { Order } from './order.ts'

/** An order without its guest: what was made stays in the figures, for whom does not. Nobody can be texted about it. */
export function forgetGuest(order: Order): Order {
  const { textDue: _unsaid, changed, ...rest } = order
  return {
    ...rest,
    guest: { name: '', digits: '', isTexted: false },
    verbatim: '',
    ...(changed === undefined ? {} : { changed: { ...changed, verbatim: '' } }),
    revision: order.revision + 1,
  }
}
