import type { StaffFrame } from '@relaydesk/domain/tickets/protocol/read-frame.ts'
import type { CommandAnswer } from '@relaydesk/domain/tickets/requests.ts'
import { decideCommand } from '@relaydesk/domain/tickets/table-command.ts'
import type { StaffCommand } from '@relaydesk/store/tickets/staff-command.ts'
import { commandTable } from '@relaydesk/task-queue/command-table.ts'
import type { SocketContext } from './socket-context.ts'
import type { StaffSession } from './staff-session.ts'

/**
 * Does what one frame of a staff client asks for, by the same way as the web page.
 * @throws when it could not be decided: whether it was done is not known
 */
export async function commandBySocket(
  context: SocketContext,
  venueId: string,
  session: StaffSession,
  frame: StaffFrame,
): Promise<CommandAnswer> {
  const hasToken = frame.verb !== 'pick' || (await session.begin(frame.token)) !== null
  const person = session.person()
  const command = await commandOf(context, venueId, frame)
  if (person === null || !hasToken) return answerStranger(command, hasToken, context.now())
  const who = { ...person, hasSession: frame.verb === 'pick' || (await session.isValid()) }
  const answer = await commandTable(context, venueId, who, command)
  if (answer === null) throw new Error('The venue is gone.')
  const { did, problem } = answer
  context.log.info('Table commanded by socket', {
    venueId,
    action: command.action,
    did,
    ...(problem && { problem }),
  })
  return answer
}

async function commandOf(
  { protocolTickets }: SocketContext,
  venueId: string,
  frame: StaffFrame,
): Promise<StaffCommand> {
  switch (frame.verb) {
    case 'pick':
      return { action: 'pick', ...(frame.table !== null && { table: frame.table }) }
    case 'unpick':
      return { action: 'unpick' }
    case 'accept':
    case 'cancel':
    case 'complete': {
      const ticketId = frame.number === null ? null : await protocolTickets.idOf(venueId, frame.number)
      return { action: frame.verb, ...(ticketId !== null && { ticketId }) }
    }
  }
}

/** Nobody sits nowhere and holds nothing: the same decision, without anything to read. */
function answerStranger(command: StaffCommand, hasSession: boolean, now: number): CommandAnswer {
  const nothing = {
    ownTable: null,
    heldTicket: null,
    askedTable: null,
    askedTicket: null,
    firstWaiting: null,
  }
  const venue = { tableCount: 0, noShowAfterSeconds: 0 }
  return decideCommand(command, { venue, who: null, hasSession, ...nothing, now }).answer
}
