import { askServer } from './ask-server.ts'
import type { Callables } from './firebase.ts'
import { mapOf } from './read-field.ts'

/** The name by which a visitor is known, shortened ("Annelies O. L."); null if they are not, or nobody can be asked. Never rejects. */
export async function findVisitor(
  functions: Callables,
  venueId: string,
  email: string,
): Promise<string | null> {
  const answer = await askServer(functions, 'findVisitor', { venueId, email })
  const name: unknown = answer.ok ? mapOf({ answer: answer.data }, 'answer')['name'] : null
  return typeof name === 'string' && name !== '' ? name : null
}

/** `done`; `not-done`: the server will not (it is too late, or there is nothing to do); `unreachable`: nobody knows. */
export type DeskAnswer = 'done' | 'not-done' | 'unreachable'

/** Texts about a ticket go to this phone (E.164) from now on. Never rejects. */
export async function leavePhone(
  functions: Callables,
  ticket: { venueId: string; ticketId: string },
  phone: string,
): Promise<DeskAnswer> {
  return didOf(await askServer(functions, 'leavePhone', { ...ticket, phone }))
}

/** The visitor went without their ticket. Never rejects. */
export async function withdrawTicket(
  functions: Callables,
  { venueId, ticketId }: { venueId: string; ticketId: string },
): Promise<DeskAnswer> {
  return didOf(await askServer(functions, 'withdrawTicket', { venueId, ticketId }))
}

function didOf(answer: Awaited<ReturnType<typeof askServer>>): DeskAnswer {
  if (!answer.ok) return answer.reason === '' ? 'unreachable' : 'not-done'
  return mapOf({ answer: answer.data }, 'answer')['did'] === true ? 'done' : 'not-done'
}
