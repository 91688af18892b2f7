import * as z from 'zod'
import type { DeliveryError } from '../delivery/delivery-error.ts'
import type { SendMessageTask } from '../tasks/send-message-task.ts'
import { ChatMessageDraft, longestDelaySeconds } from './chat-message.ts'
import { contentProblem } from './content-problem.ts'
import { EnquiryForSend } from './enquiry.ts'
import { OutgoingMessageType } from './message-type.ts'
import { templateOf, WhatsappConfiguration, type LeaseWhatsappDetails } from './whatsapp-configuration.ts'

/** What is to be done about a chat message document. */
export type ChatMessagePlan =
  /** Not ours to send. */
  | { do: 'ignore'; because: 'driver' | 'migrated' | 'already-handled' }
  /** It cannot be sent; the document says why. */
  | { do: 'fail'; error: DeliveryError }
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
}

/** Reads a raw phone number: E.164, or a sentence that says what is wrong with it. Injected, since its tables are large. */
export type ReadPhoneNumber = (raw: string) => { e164: string } | { problem: string }

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
  if (!(ETA >= 0 && ETA <= longestDelaySeconds)) {
    return fail('INVALID_ETA', 'message', 'it can wait from 0 seconds to 30 days, not longer.')
  }
  const number = readPhoneNumber(draft.driverMobileNumber)
  if ('problem' in number) return fail('INVALID_NUMBER', 'recipient', number.problem)
  const problem = contentProblem(draft, type.data, settings.data.templates)
  if (problem !== null) return { do: 'fail', error: { ...problem, text: `Not sent: ${problem.text}` } }

  const { templateType, payload } = draft
  const task: SendMessageTask = {
    leaseId: context.leaseId,
    accountId: enquiry.data.accountId,
    serviceUnitId: enquiry.data.serviceUnitId,
    enquiryId: context.enquiryId,
    messageDocId: context.messageDocId,
    driverMobileNumber: number.e164,
    message: draft.message,
    type: type.data,
    leaseWhatsappDetails: detailsFor(settings.data, templateType),
    createdBy: draft.createdBy,
    ...(payload === undefined ? {} : { payload }),
    ...(templateType === undefined ? {} : { templateType }),
    ETA,
    createdAt: context.createdAt,
  }
  return { do: 'enqueue', task, sendAt: context.createdAt + ETA * 1000 }
}

function detailsFor(settings: WhatsappConfiguration, templateType: string | undefined): LeaseWhatsappDetails {
  const { phoneNumberId, displayPhoneNumber, wabaId, tokenSecret, templates } = settings
  const template = templateOf(templates, templateType)
  return {
    phoneNumberId,
    displayPhoneNumber,
    tokenSecret,
    ...(wabaId === undefined ? {} : { wabaId }),
    ...(template === undefined ? {} : { template }),
  }
}

function fail(code: string, kind: DeliveryError['class'], text: string): ChatMessagePlan {
  return { do: 'fail', error: { code, class: kind, text: `Not sent: ${text}` } }
}
