import type { IncomingMessage } from 'node:http'
import type { SimulatorState } from '../simulator-state.ts'

type AdminCall = { request: IncomingMessage; state: SimulatorState }

/** Does what is asked and gives the answer's JSON. Throws ZodError for an order that it does not understand. */
export type AdminRoute = (call: AdminCall) => unknown
