import type { CommandAnswer, StaffAction } from '@relaydesk/domain/tickets/requests.ts'
import type { CommandOutcome } from './send-command.ts'

/** What a command is about, for the sentence about it. */
export interface CommandSubject {
  action: StaffAction
  ticketId?: string
  number?: number | null
  table?: number
}

/** What is to be said about a command that was not simply done. */
export type CommandNotice =
  | { kind: 'lost'; ticketId: string; number: number; by: string }
  | { kind: 'problem'; key: ProblemKey; number: number | null; table: number | null; by: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'unreachable' }
  | { kind: 'again' }

type Problem = NonNullable<CommandAnswer['problem']>
/** Which sentence: `problem_…` in the texts. */
type ProblemKey = Exclude<Problem, 'claimed-by-another'> | 'tableTaken' | 'notOwnerBy' | 'transfer'

/** The sentence that a command's outcome needs; null when it was done. */
export function noticeOf(subject: CommandSubject, outcome: CommandOutcome): CommandNotice | null {
  if (outcome.kind !== 'answered') return outcome
  const { did, problem = 'no-such-ticket', by = '' } = outcome.answer
  if (did) return null
  const { action, ticketId = '', number = null, table = null } = subject
  if (problem === 'claimed-by-another') return { kind: 'lost', ticketId, number: number ?? 0, by }
  return { kind: 'problem', key: keyOf(problem, action, by), number, table, by }
}

function keyOf(problem: Exclude<Problem, 'claimed-by-another'>, action: StaffAction, by: string): ProblemKey {
  if (problem === 'table-not-available' && action === 'transfer') return 'transfer'
  if (problem === 'table-not-available' && by !== '') return 'tableTaken'
  if (problem === 'not-owner' && by !== '') return 'notOwnerBy'
  return problem
}
