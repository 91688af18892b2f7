import * as z from 'zod'
import { LeaseWhatsappDetails } from '../chat/whatsapp-configuration.ts'
import { DocumentId } from '../documents/document-id.ts'

/** Body of `POST /whatsapp/markMessageAsRead`: somebody at the desk has read what the driver wrote. */
export const MarkAsReadTask = z.object({
  type: z.literal('MARK_WHATSAPP_MESSAGE_AS_READ'),
  /** When it was read, epoch milliseconds. */
  timestamp: z.number(),
  /** Delay in seconds. */
  ETA: z.number().min(0).default(0),
  payload: z.object({
    enquiryId: DocumentId,
    accountId: z.string(),
    serviceUnitId: z.string(),
    leaseId: DocumentId,
    leaseWhatsappDetails: LeaseWhatsappDetails,
    /** The driver's newest message when it was read; without it, whichever is the newest when the task runs. */
    whatsappMessageId: z.string().min(1).optional(),
    /** She is typing an answer, too. */
    typing: z.boolean().optional(),
  }),
})
export type MarkAsReadTask = z.infer<typeof MarkAsReadTask>
