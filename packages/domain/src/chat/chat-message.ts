import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'

export const MessageSource = z.enum(['CUSTOMER', 'DRIVER', 'SYSTEM'])
export type MessageSource = z.infer<typeof MessageSource>

/** The longest delay of a message in seconds: Cloud Tasks schedules at most 30 days ahead. */
export const longestDelaySeconds = 30 * 24 * 60 * 60

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
  driverMobileNumber: z.string(),
  templateType: z.string().optional(),
  payload: z.record(z.string(), z.unknown()).optional(),
  ETA: z.number().optional(),
})
export type ChatMessageDraft = z.infer<typeof ChatMessageDraft>
