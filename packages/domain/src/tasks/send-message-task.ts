import * as z from 'zod'
import { LeaseWhatsappDetails } from '../chat/whatsapp-configuration.ts'
import { OutgoingMessageType } from '../chat/message-type.ts'
import { DocumentId } from '../documents/document-id.ts'

/** WhatsApp's business-scoped user id (BSUID), e.g. `US.1349…`; it becomes part of a document's path. */
export const WhatsappUserId = z.string().regex(/^[A-Z]{2}\.(ENT\.)?[0-9A-Za-z]{1,128}$/)

/** Body of `POST /whatsapp/sendMessage`: one chat message to be handed to WhatsApp. */
export const SendMessageTask = z.object({
  leaseId: DocumentId,
  /** The supplier group. */
  accountId: z.string(),
  serviceUnitId: z.string(),
  enquiryId: DocumentId,
  messageDocId: DocumentId,
  /** E.164, with its `+`; empty for a driver who is only known by a WhatsApp user id. */
  driverMobileNumber: z.string().regex(/^(\+[1-9]\d{5,14})?$/),
  driverWhatsappUserId: WhatsappUserId.optional(),
  message: z.string(),
  type: OutgoingMessageType,
  leaseWhatsappDetails: LeaseWhatsappDetails,
  /** Whose figures the message counts in. */
  createdBy: DocumentId,
  payload: z.record(z.string(), z.unknown()).optional(),
  templateType: z.string().optional(),
  /** The message that this one quotes, by WhatsApp's id of it. */
  context: z.object({ whatsappMessageId: z.string() }).optional(),
  /** Delay in seconds from the message's creation. */
  ETA: z.number().min(0).default(0),
  /** When the message was written, epoch milliseconds. */
  createdAt: z.number().optional(),
  /**
   * The versions (RFC 3339, nanoseconds) of the message and of its enquiry that this task was made from, and the
   * attempts that the message had by then. With them the common case needs no read: what has not changed since is
   * written to directly, anything else is read first.
   */
  seen: z.object({ message: z.string(), enquiry: z.string(), attempt: z.number().int().min(0) }).optional(),
  /** Its turn was waited for already: with its driver, or with its driver and its number. */
  paced: z.enum(['pair', 'number']).optional(),
  /** How often WhatsApp refused it because of a rate limit, and since when (epoch milliseconds). */
  limited: z.object({ times: z.number().int().min(1), since: z.number() }).optional(),
})
export type SendMessageTask = z.infer<typeof SendMessageTask>
