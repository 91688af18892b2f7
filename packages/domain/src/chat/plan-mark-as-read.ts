import * as z from 'zod'
import type { MarkAsReadTask } from '../tasks/mark-as-read-task.ts'
import { detailsFor } from './lease-details.ts'
import { WhatsappConfiguration } from './whatsapp-configuration.ts'

/** Who asks to tell the driver that his messages were read, and what that depends on. Times are epoch milliseconds. */
export interface ReadContext {
  leaseId: string
  enquiryId: string
  enquiry: unknown
  settings: unknown
  uid: string
  typing: boolean
  now: number
}

export type ReadPlan =
  | { do: 'nothing' }
  /** `whatsappMessageId` is the driver's newest message: all before it count as read with it. */
  | { do: 'enqueue'; task: MarkAsReadTask; whatsappMessageId: string }

/**
 * Decides whether the driver is told. Only who answers for an enquiry reads in its name: a colleague who merely looks on
 * leaves the driver, and the count of what is unread, as they are.
 */
export function planMarkAsRead(context: ReadContext): ReadPlan {
  const enquiry = Enquiry.safeParse(context.enquiry).data
  const settings = WhatsappConfiguration.safeParse(context.settings).data
  if (enquiry === undefined || settings === undefined) return { do: 'nothing' }
  const { ownerUid, unReadWhatsappMessageCount: unread, lastDriverMessageId: whatsappMessageId } = enquiry
  const isTheirs = ownerUid === null || ownerUid === context.uid
  if (!isTheirs || whatsappMessageId === null || (unread === 0 && !context.typing)) return { do: 'nothing' }
  const { leaseId, enquiryId, now, typing } = context
  const { accountId, serviceUnitId } = enquiry
  const leaseWhatsappDetails = detailsFor(settings)
  const payload = { enquiryId, accountId, serviceUnitId, leaseId, leaseWhatsappDetails, whatsappMessageId }
  return {
    do: 'enqueue',
    whatsappMessageId,
    task: {
      type: 'MARK_WHATSAPP_MESSAGE_AS_READ',
      timestamp: now,
      ETA: 0,
      payload: { ...payload, ...(typing ? { typing } : {}) },
    },
  }
}

const Enquiry = z.object({
  accountId: z.string().catch(''),
  serviceUnitId: z.string().catch(''),
  ownerUid: z.string().nullable().catch(null),
  unReadWhatsappMessageCount: z.number().catch(0),
  lastDriverMessageId: z.string().min(1).nullable().catch(null),
})
