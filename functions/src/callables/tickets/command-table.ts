import { HttpsError, onCall } from 'firebase-functions/v2/https'
import { CommandTableRequest, type CommandAnswer } from '@relaydesk/domain/tickets/requests.ts'
import { commandTable as command } from '@relaydesk/task-queue/command-table.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireVenue } from './require-venue.ts'

/**
 * One command of somebody of the staff: see `CommandTableRequest` → `CommandAnswer`. The same command again gives the same answer and
 * does nothing more. That it was not done is an answer, too.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`.
 */
export const commandTable = onCall({ region }, async ({ data, auth }) => {
  const request = CommandTableRequest.safeParse(data)
  if (!request.success)
    throw new HttpsError('invalid-argument', 'What is to be done to which table or ticket?')
  const { uid } = requireVenue(auth, request.data.venueId, 'desk')
  return decide(getContext(), request.data, uid)
})

async function decide(
  context: Context,
  { venueId, ...asked }: CommandTableRequest,
  uid: string,
): Promise<CommandAnswer> {
  const name = await context.eventStaff.nameOf(uid)
  const answer = await command(context, venueId, { uid, name, hasSession: true }, asked)
  if (answer === null) throw new HttpsError('not-found', 'There is no such venue.')
  const { action, ticketId } = asked
  const { did, problem } = answer
  context.log.info('Table commanded', { venueId, ticketId, action, did, ...(problem && { problem }) })
  return answer
}
