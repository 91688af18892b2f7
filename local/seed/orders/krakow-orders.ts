import type { DemoOrder } from './demo-order.ts'
import { servedBefore } from './served-before.ts'

/** What was served in Kraków two weeks ago. */
export const krakowOrders: readonly DemoOrder[] = servedBefore({
  count: 44,
  guests: { from: 240, count: 30 },
  until: 14 * 24 * 60,
  drinks: ['Flat White', 'Filter Coffee', 'Espresso'],
  words: (drink) => [`${drink} please`, drink.toLowerCase(), `one ${drink}, thank you`],
  cancelled: [5, 31],
})
