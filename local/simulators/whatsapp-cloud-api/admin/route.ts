import type { IncomingMessage } from 'node:http'
import type { SimulatorState } from '../simulator-state.ts'

/** What a side route is asked with. `id` is the part of the path that the route leaves open. */
export type AdminCall = {
  request: IncomingMessage
  query: URLSearchParams
  id: string
  state: SimulatorState
}

/** Does what is asked and gives the answer's JSON. Throws ZodError for an order that it does not understand. */
export type AdminRoute = (call: AdminCall) => unknown
