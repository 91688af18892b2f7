import type { IncomingMessage } from 'node:http'
import { badToken, noSuchObject } from '../errors/refusals.ts'
import type { BusinessNumber } from '../numbers/business-number.ts'
import type { SimulatorState } from '../simulator-state.ts'

/** The bearer token if one of the numbers knows it; otherwise 401 with code 190. */
export function requireToken(request: IncomingMessage, state: SimulatorState): string {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined || !state.tokens.has(token)) throw badToken()
  return token
}

/** The number with this id if the token may use it; Meta answers the same for "not there" and "not yours": 100, subcode 33. */
export function requireNumber(
  id: string,
  token: string,
  state: SimulatorState,
  verb: 'post' | 'get' | 'delete',
): BusinessNumber {
  const number = state.numbers.get(id)
  if (!number?.tokens.includes(token)) throw noSuchObject(id, verb)
  return number
}
