import type { OrderNews, OrderStatus } from '@relaydesk/domain/orders/order.ts'
import type { OrderAction } from '@relaydesk/domain/orders/requests.ts'

/*
 * The words of domain's schemas, by hand: the schemas themselves would bring the whole of zod to every page. The test beside
 * this file compares them.
 */

export const orderStatuses = [
  'placed',
  'refused',
  'queued',
  'making',
  'ready',
  'delivered',
  'cancelled',
] as const satisfies readonly OrderStatus[]

export const orderNews = [
  'confirmed',
  'refused',
  'ready',
  'cancelled',
  'reminder',
] as const satisfies readonly OrderNews[]

export const orderActions = [
  'start',
  'put-back',
  'ready',
  'serve',
  'cancel',
  'remind',
  'undo',
  'seen-change',
] as const satisfies readonly OrderAction[]
