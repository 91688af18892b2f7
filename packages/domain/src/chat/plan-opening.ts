import * as z from 'zod'
import { isOnItsWay } from '../delivery/progress.ts'
import type { MessageStatus } from '../delivery/status.ts'
import {
  fillAutomatedMessage,
  openingMessageId,
  type AutomatedMessage,
  type TemplateNames,
} from './automated-message.ts'
import type { WhatsappConfiguration } from './whatsapp-configuration.ts'

/** What decides whether an enquiry is to be opened with a template first. */
export interface OpeningContext {
  messageDocId: string
  enquiry: unknown
  /** Of the enquiry's message `opening`; null when there is none. */
  openingStatus: MessageStatus | null
  names: TemplateNames
}

export type OpeningPlan =
  /** Nothing stands before the message. */
  | { do: 'nothing' }
  /** The opening template is on its way: wait for it. */
  | { do: 'wait' }
  /** This is the first word: the opening template goes before it. */
  | { do: 'open'; opening: AutomatedMessage }

/**
 * Decides what comes before free text to a driver who has not answered yet (ViSN step 6). An opening that failed, or one that
 * cannot be filled, holds nothing back: then WhatsApp itself says what it makes of the text.
 */
export function planOpening(
  { messageDocId, enquiry, openingStatus, names }: OpeningContext,
  { automatedMessages, templates }: WhatsappConfiguration,
): OpeningPlan {
  if (automatedMessages?.opening === undefined) return { do: 'nothing' }
  if (openingStatus !== null) return isOnItsWay(openingStatus) ? { do: 'wait' } : { do: 'nothing' }
  if (!isFirstWord(enquiry, messageDocId)) return { do: 'nothing' }
  const opening = fillAutomatedMessage(templates, automatedMessages.opening, enquiry, names)
  return opening === null ? { do: 'nothing' } : { do: 'open', opening }
}

/** The enquiry's row shows nothing, or this very message: it was held before, and its opening was never written. */
function isFirstWord(enquiry: unknown, messageDocId: string): boolean {
  const last: unknown =
    typeof enquiry === 'object' && enquiry !== null && 'lastMessage' in enquiry
      ? enquiry.lastMessage
      : undefined
  if (typeof last !== 'object' || last === null) return true
  return 'messageId' in last && last.messageId === messageDocId
}

/** Whether anybody has to look for an opening at all; saves the reads where none can be due. */
export function mayNeedOpening(
  settings: unknown,
  message: { messageDocId: string; type: unknown; lastDriverMessageAt: number | undefined },
): boolean {
  if (message.lastDriverMessageAt !== undefined || message.type === 'template') return false
  return message.messageDocId !== openingMessageId && Opening.safeParse(settings).success
}

const Opening = z.object({ automatedMessages: z.object({ opening: z.string() }) })
