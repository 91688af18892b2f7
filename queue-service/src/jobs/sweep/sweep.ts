import type { Answer } from '../../http/answers.ts'
import { runConcerns, type Concern } from './run-concerns.ts'
import type { SweepContext } from './sweep-context.ts'
import { sweepClosings } from './sweep-closings.ts'
import { sweepForgottenThreads } from './sweep-forgotten-threads.ts'
import { sweepHeldMessages } from './sweep-held-messages.ts'
import { sweepOverdueMessages } from './sweep-overdue-messages.ts'
import { sweepOwedTexts, sweepPausedEvents, sweepPublicBoards, sweepUndecidedOrders } from './sweep-orders.ts'
import { sweepOverdueTexts } from './sweep-overdue-texts.ts'
import { sweepParkedUpdates } from './sweep-parked-updates.ts'
import {
  sweepOpenVenues,
  sweepOwedVisitorTexts,
  sweepSilentStaff,
  sweepUndecidedTickets,
} from './sweep-tickets.ts'
import { sweepUnclearMessages } from './sweep-unclear-messages.ts'
import { sweepUnclearTexts } from './sweep-unclear-texts.ts'
import { sweepWaitingFiles } from './sweep-waiting-files.ts'

const concerns: Record<string, Concern<SweepContext>> = {
  'overdue messages': sweepOverdueMessages,
  'unclear messages': sweepUnclearMessages,
  'overdue texts': sweepOverdueTexts,
  'unclear texts': sweepUnclearTexts,
  'parked updates': sweepParkedUpdates,
  'held messages': sweepHeldMessages,
  'completed enquiries': sweepClosings,
  'waiting files': sweepWaitingFiles,
  'undecided orders': sweepUndecidedOrders,
  'owed texts': sweepOwedTexts,
  'paused events': sweepPausedEvents,
  'public boards': sweepPublicBoards,
  'undecided tickets': sweepUndecidedTickets,
  'owed texts to visitors': sweepOwedVisitorTexts,
  'silent staff': sweepSilentStaff,
  'open venues': sweepOpenVenues,
  'forgotten threads': sweepForgottenThreads,
}

/**
 * `POST /maintenance/sweep` (Cloud Scheduler, every minute): finds whatever nobody else will settle. A concern that fails
 * keeps no other from its turn; what is left over is found again by the next sweep.
 */
export function sweep(context: SweepContext): Promise<Answer> {
  return runConcerns(context, concerns)
}
