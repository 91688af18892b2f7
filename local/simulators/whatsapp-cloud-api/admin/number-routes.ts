import * as z from 'zod'
import { FaultSetting } from '../../shared/faults/fault.ts'
import { order } from '../../shared/http/order.ts'
import { BusinessNumber } from '../numbers/business-number.ts'
import { registerNumber, type SimulatorState } from '../simulator-state.ts'
import type { AdminRoute } from './route.ts'

/** `{fault, times?, probability?, to?}`, or a list of them. */
const FaultOrder = z.preprocess((body) => (Array.isArray(body) ? body : [body]), z.array(FaultSetting))

/** Business numbers and what goes wrong with their sends. */
export const numberRoutes: Record<string, AdminRoute> = {
  'GET /_sim/numbers': ({ state }) => ({ numbers: listNumbers(state) }),
  'POST /_sim/numbers': order(BusinessNumber, (number, { state }) => {
    registerNumber(state, number)
    return { numbers: listNumbers(state) }
  }),
  'PUT /_sim/numbers/{id}/fault': order(FaultOrder, (faults, { id, state }) => {
    state.faults.set(id, faults)
    return { faults: state.faults.active() }
  }),
  'DELETE /_sim/numbers/{id}/fault': ({ id, state }) => {
    state.faults.set(id, [])
    return { faults: state.faults.active() }
  },
}

/** Numbers without their tokens. */
function listNumbers(state: SimulatorState): unknown[] {
  return [...state.numbers.values()].map(
    ({ phoneNumberId, displayPhoneNumber, wabaId, name, templates }) => ({
      phoneNumberId,
      displayPhoneNumber,
      wabaId,
      name,
      templates,
      faults: state.faults.active().filter((active) => active.phoneNumberId === phoneNumberId),
    }),
  )
}
