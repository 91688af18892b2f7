import type { CommandProblem } from '../requests.ts'
import type { StaffFrame } from './read-frame.ts'

type StaffVerb = StaffFrame['verb']

const noTable = 'you are not assigned to any table'
const noTicket = 'ticket id does not exist'
const notOwner = 'you do not own this ticket'
const finished = 'the ticket has already been completed or cancelled'
const notAvailable = 'error the chosen table is not available'

/** The exact words of the protocol. The one about a table has no verb in it there, neither. */
const errors: Record<StaffVerb, Partial<Record<CommandProblem, string>>> = {
  accept: {
    'no-session': 'error accept your session token was found to be invalid. please relogin',
    'no-table': 'error accept you do not have a table chosen',
    'no-such-ticket': `error accept ${noTicket}`,
    'claimed-by-another': 'error accept this ticket is now claimed',
    finished: `error accept ${finished}`,
    // Not documented: there a table holds any number of tickets. The others say that the ticket cannot be had, upon which clients strike it off
    // their lists, and it does wait; this one says truly that there is no table for it now.
    'has-ticket': 'error accept you do not have a table chosen',
  },
  cancel: {
    'no-table': `error cancel ${noTable}`,
    'no-such-ticket': `error cancel ${noTicket}`,
    'not-owner': `error cancel ${notOwner}`,
    finished: `error cancel ${finished}`,
  },
  complete: {
    'no-table': `error complete ${noTable}`,
    'no-such-ticket': `error complete ${noTicket}`,
    'not-owner': `error complete ${notOwner}`,
    finished: `error complete ${finished}`,
  },
  pick: {
    'no-session': 'error pick the provided token does not belong to any staff member',
    'table-not-available': notAvailable,
    // Not documented: to somebody who is serving, another table is not available.
    'has-ticket': notAvailable,
  },
  unpick: {
    'no-table': 'error unpick you do not have a table assigned',
  },
}

/** What the protocol answers to a command that is not done. */
export function protocolError(verb: StaffVerb, problem: CommandProblem): string {
  return errors[verb][problem] ?? unavailableError(verb)
}

/** Our own words where something broke: whether it was done is not known, and the same again does no harm. */
export function unavailableError(verb: StaffVerb | 'new' | 'query'): string {
  return `error ${verb} the server could not do it. please try again`
}
