import * as z from 'zod'
import type { DeliveryError } from '../delivery/delivery-error.ts'
import type { MessageStatus } from '../delivery/status.ts'
import type { SendMessageTask } from '../tasks/send-message-task.ts'
import type { TemplateNames } from './automated-message.ts'
import { ChatMessageDraft } from './chat-message.ts'
import { longestDelaySeconds } from './longest-delay.ts'
import { contentProblem } from './content-problem.ts'
import { EnquiryForSend } from './enquiry.ts'
import { detailsFor } from './lease-details.ts'
import { OutgoingMessageType } from './message-type.ts'
import { fileIdOf, outgoingFileProblem } from './outgoing-file.ts'
import { planHold, type HoldContext, type HoldPlan } from './plan-hold.ts'
import { readRecipient, type ReadPhoneNumber } from './read-recipient.ts'
import { WhatsappConfiguration } from './whatsapp-configuration.ts'

/** What is to be done about a chat message document. */
export type ChatMessagePlan =
  /** Not ours to send. */
  | { do: 'ignore'; because: 'driver' | 'migrated' | 'already-handled' }
  /** It cannot be sent; the document says why. */
  | { do: 'fail'; error: DeliveryError }
  /** It waits for something other than its time. */
  | ({ do: 'hold' } & HoldPlan)
  /** Hand it to the queue, to leave not before `sendAt` (epoch ms). */
  | { do: 'enqueue'; task: SendMessageTask; sendAt: number }

/** The documents that a chat message's plan depends on, as found; absent ones are undefined. */
export interface ChatMessageContext {
  leaseId: string
  enquiryId: string
  messageDocId: string
  message: unknown
  enquiry: unknown
  settings: unknown
  /** When the message was written, epoch milliseconds. */
  createdAt: number
  now: number
  /** When the driver last wrote, epoch milliseconds. */
  lastDriverMessageAt?: number | undefined
  /** What is known of the enquiry's opening template, where one may be needed. */
  opening?: { status: MessageStatus | null; names: TemplateNames }
  /** The document of the file that the message sends, where it sends one of ours. */
  file?: unknown
}

/** The fields that say whose message it is; whatever else is wrong with it, somebody else's is left alone. */
const Provenance = z.object({ source: z.unknown(), migrated: z.unknown(), status: z.unknown() }).partial()

/** Decides what happens to a chat message that somebody wrote (ViSN send flow, step 2). Pure. */
export function planChatMessage(
  context: ChatMessageContext,
  readPhoneNumber: ReadPhoneNumber,
): ChatMessagePlan {
  const { source, migrated, status } = Provenance.safeParse(context.message).data ?? {}
  if (source === 'DRIVER') return { do: 'ignore', because: 'driver' }
  if (migrated === true) return { do: 'ignore', because: 'migrated' }
  if (typeof status === 'string' && status !== 'PENDING') return { do: 'ignore', because: 'already-handled' }
  const draft = ChatMessageDraft.safeParse(withoutNulls(context.message))
  if (draft.success) return planSend(context, draft.data, readPhoneNumber)
  const fields = new Set(draft.error.issues.map((issue) => issue.path.join('.') || 'document'))
  return fail(
    'INVALID_MESSAGE',
    'message',
    `some of its fields are missing or of the wrong kind: ${[...fields].join(', ')}.`,
  )
}

/** Firestore has no "undefined": many writers put null where a field does not apply. */
function withoutNulls(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null))
}

function planSend(
  context: ChatMessageContext,
  draft: ChatMessageDraft,
  readPhoneNumber: ReadPhoneNumber,
): ChatMessagePlan {
  const type = OutgoingMessageType.safeParse(draft.type)
  if (!type.success)
    return fail(
      'UNKNOWN_TYPE',
      'message',
      `we cannot send a message of the type “${draft.type.slice(0, 40)}”.`,
    )
  const enquiry = EnquiryForSend.safeParse(context.enquiry)
  if (!enquiry.success) return fail('NO_ENQUIRY', 'message', 'its enquiry does not exist or is damaged.')
  if (context.settings === undefined) {
    return fail(
      'NO_WHATSAPP_CONFIGURATION',
      'channel',
      'this lease company has no WhatsApp number yet. Ask your administrator.',
    )
  }
  const settings = WhatsappConfiguration.safeParse(context.settings)
  if (!settings.success) {
    return fail(
      'INVALID_WHATSAPP_CONFIGURATION',
      'channel',
      'the WhatsApp settings of this lease company are damaged. Ask your administrator.',
    )
  }
  const ETA = draft.ETA ?? 0
  const sendAt = context.createdAt + ETA * 1000
  // One that was given another time may be older than the delay that it still has.
  if (!(ETA >= 0 && sendAt <= Math.max(context.now, context.createdAt) + longestDelaySeconds * 1000)) {
    return fail('INVALID_ETA', 'message', 'it can wait from 0 seconds to 30 days, not longer.')
  }
  const recipient = readRecipient(draft, enquiry.data, readPhoneNumber)
  if ('problem' in recipient) return fail('INVALID_NUMBER', 'recipient', recipient.problem)
  const problem =
    contentProblem(draft, type.data, settings.data.templates) ??
    (fileIdOf(draft.payload) === null ? null : outgoingFileProblem(type.data, context.file))
  if (problem !== null) return { do: 'fail', error: { ...problem, text: `Not sent: ${problem.text}` } }
  const hold =
    type.data === 'template' ? null : planHold(holdContextOf(context, sendAt), draft, settings.data)
  if (hold !== null) return { do: 'hold', ...hold }

  const { templateType, payload, context: quoted } = draft
  const task: SendMessageTask = {
    leaseId: context.leaseId,
    accountId: enquiry.data.accountId,
    serviceUnitId: enquiry.data.serviceUnitId,
    enquiryId: context.enquiryId,
    messageDocId: context.messageDocId,
    ...recipient,
    message: draft.message,
    type: type.data,
    leaseWhatsappDetails: detailsFor(settings.data, templateType),
    createdBy: draft.createdBy,
    ...(payload === undefined ? {} : { payload }),
    ...(templateType === undefined ? {} : { templateType }),
    ...(quoted === undefined ? {} : { context: quoted }),
    ETA,
    createdAt: context.createdAt,
  }
  return { do: 'enqueue', task, sendAt }
}

function holdContextOf(
  { opening, messageDocId, enquiry, lastDriverMessageAt, now }: ChatMessageContext,
  sendAt: number,
): HoldContext {
  const { status: openingStatus, names } = opening ?? {}
  return {
    ...(openingStatus === undefined || names === undefined
      ? {}
      : { opening: { messageDocId, enquiry, openingStatus, names } }),
    lastDriverMessageAt,
    sendAt,
    now,
  }
}

function fail(code: string, kind: DeliveryError['class'], text: string): ChatMessagePlan {
  return { do: 'fail', error: { code, class: kind, text: `Not sent: ${text}` } }
}
