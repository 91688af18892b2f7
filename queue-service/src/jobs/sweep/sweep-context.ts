import type { ChatMessageKey, ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { Closings } from '@relaydesk/store/closings.ts'
import type { OverdueMessages } from '@relaydesk/store/delivery/overdue-messages.ts'
import type { UnclearMessages } from '@relaydesk/store/delivery/unclear-messages.ts'
import type { WaitingFilesReader } from '@relaydesk/store/waiting-files-reader.ts'
import type { Release } from '@relaydesk/task-queue/release-held.ts'
import type { ForgottenContext } from './sweep-forgotten-threads.ts'
import type { SweepOrdersContext } from './sweep-orders.ts'
import type { SweepTicketsContext } from './sweep-tickets.ts'
import type { ParkedContext } from '../parked/parked-context.ts'
import type { ReconcileContext } from '../reconcile/reconcile-context.ts'

export interface SweepContext
  extends
    ParkedContext,
    Release,
    ReconcileContext,
    SweepOrdersContext,
    SweepTicketsContext,
    ForgottenContext {
  closings: Closings
  waiting: OverdueMessages<ChatMessageKey>
  unclear: UnclearMessages<ChatMessageKey>
  waitingTexts: OverdueMessages<ConversationMessageKey>
  unclearTexts: UnclearMessages<ConversationMessageKey>
  waitingFiles: WaitingFilesReader
  /** How long a message may wait for its task before the sweeper looks after it, in milliseconds. */
  sweepPatienceMs: number
  /** How long nobody may know what became of a message before its provider is asked, in milliseconds. */
  reconcilePatienceMs: number
}
