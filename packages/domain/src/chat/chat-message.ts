import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'

export const MessageSource = z.enum(['CUSTOMER', 'DRIVER', 'SYSTEM'])
export type MessageSource = z.infer<typeof MessageSource>

/**
 * The fields of a chat message that its writer gives
 * (`…/enquiries/{enquiryId}/whatsapp/messages/chatMessages/{messageId}`).
 * `ETA` is a delay in seconds from `createdAt`; `message` of a template is the text as previewed.
 */
export const ChatMessageDraft = z.object({
  message: z.string(),
  type: z.string(),
  source: MessageSource,
  createdBy: DocumentId,
  /** Empty for a driver who is only known by a WhatsApp user id, which the enquiry holds. */
  driverMobileNumber: z.string(),
  templateType: z.string().optional(),
  payload: z.record(z.string(), z.unknown()).optional(),
  ETA: z.number().optional(),
  /** The message that this one quotes, by WhatsApp's id of it. */
  context: z.object({ whatsappMessageId: z.string().min(1).max(512) }).optional(),
  /** Waits for the driver to answer if the 24-hour window is shut when it would leave. */
  hold: z.boolean().optional(),
})
export type ChatMessageDraft = z.infer<typeof ChatMessageDraft>
