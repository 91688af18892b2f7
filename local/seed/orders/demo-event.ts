import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { DemoOrder } from './demo-order.ts'

/** An event of the demo as it is told: its times are minutes from `now`, negative ones in the past. */
export interface DemoEvent {
  id: string
  settings: Omit<OrderEvent, 'menu' | 'pause' | 'createdAt'>
  menu: readonly DemoDrink[]
  pause?: { reason: string; byName: string; at: number; until: number }
  createdAt: number
  /** By number from 0; those without one were refused. */
  orders: readonly DemoOrder[]
}

/** A drink of the demo; its id follows from its title. `backIn` is minutes from now, for one that is sold out. */
export interface DemoDrink {
  title: string
  description: string
  backIn?: number
}
