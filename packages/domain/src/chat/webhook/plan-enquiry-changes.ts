import { snippetOf, type EnquirySummary } from '../enquiry.ts'
import { isAnnotation, type InboundContent } from './inbound-content.ts'
import { opensWindow } from './opens-window.ts'
import type { MessageUpdate } from './whatsapp-update.ts'

/** What an enquiry says before a driver's message arrives, as far as the message may change it. Times are epoch ms. */
export interface EnquiryBefore {
  lastActivityAt?: number
  lastDriverMessageAt?: number
  lastMessage?: { createdAt: number; source: string }
  driver: { mobileNumber: string; whatsappUserId?: string }
}

/** What a driver's message changes in its enquiry; what is absent stays as it is. */
export interface EnquiryChanges {
  unread: 0 | 1
  lastActivityAt?: number
  lastDriverMessageAt?: number
  lastDriverMessageId?: string
  lastMessage?: EnquirySummary
  /** What we did not know yet of the driver. */
  driver: { mobileNumber?: string; whatsappUserId?: string }
}

/**
 * What one message from the driver does to its enquiry. Messages come in any order: only the newest shows in the row and
 * moves the 24 hours. Changes to earlier messages (reactions, edits, revokes) do nothing here.
 */
export function planEnquiryChanges(
  update: MessageUpdate,
  messageDocId: string,
  before: EnquiryBefore,
  receivedAt: number,
): EnquiryChanges {
  const { at, content, whatsappMessageId } = update
  if (isAnnotation(content.type)) return { unread: 0, driver: {} }
  const shows = isNewestWord(before, at) ? { lastMessage: summaryOf(update, messageDocId) } : {}
  const lastActivityAt = Math.max(receivedAt, before.lastActivityAt ?? 0)
  if (content.type === 'system') return { unread: 0, lastActivityAt, ...shows, driver: {} }
  const isNewest = at >= (before.lastDriverMessageAt ?? 0)
  return {
    unread: 1,
    lastActivityAt,
    ...shows,
    ...(isNewest ? { lastDriverMessageId: whatsappMessageId } : {}),
    ...(isNewest && opensWindow(content.type) ? { lastDriverMessageAt: at } : {}),
    driver: learned(update, before),
  }
}

/**
 * WhatsApp's times are whole seconds, ours are not: an answer within the second of what it answers would seem older than
 * that, so a word of ours has to be a full second newer to stay.
 */
function isNewestWord({ lastMessage }: EnquiryBefore, at: number): boolean {
  if (lastMessage === undefined) return true
  return lastMessage.createdAt <= (lastMessage.source === 'DRIVER' ? at : at + 999)
}

function summaryOf({ at, content }: MessageUpdate, messageId: string): EnquirySummary {
  const { type } = content
  return {
    messageId,
    text: snippetOf(labelOf(content)),
    type,
    source: 'DRIVER',
    status: 'DELIVERED',
    createdAt: at,
  }
}

/** A file without words goes by its name, if it has one. */
function labelOf(content: InboundContent): string {
  if (content.message !== '') return content.message
  return content.type === 'document' ? (content.payload.filename ?? '') : ''
}

function learned({ from }: MessageUpdate, { driver }: EnquiryBefore): EnquiryChanges['driver'] {
  const { phone, userId } = from
  return {
    ...(phone !== undefined && driver.mobileNumber === '' ? { mobileNumber: phone } : {}),
    ...(userId !== undefined && userId !== driver.whatsappUserId ? { whatsappUserId: userId } : {}),
  }
}
