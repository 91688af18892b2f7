import * as z from 'zod'

/** The fields of `leasecompany/{leaseId}/enquiries/{enquiryId}` that a send depends on. */
export const EnquiryForSend = z.object({
  accountId: textOrNothing(),
  serviceUnitId: textOrNothing(),
  driver: z
    .object({ whatsappUserId: z.string().optional().catch(undefined) })
    .nullish()
    .catch(null),
})
export type EnquiryForSend = z.infer<typeof EnquiryForSend>

/** An enquiry that belongs to no account yet has none, or null. */
function textOrNothing() {
  return z
    .string()
    .nullish()
    .transform((text) => text ?? '')
}

/** The newest word of an enquiry, as its row in the list shows it. `createdAt` is the message's own time, epoch ms. */
export interface EnquirySummary {
  messageId: string
  text: string
  type: string
  source: 'CUSTOMER' | 'DRIVER' | 'SYSTEM'
  status: string
  createdAt: number
}

/** The longest text that a row of the list can show; the rest stays in the message itself. */
const snippetLength = 140

export function snippetOf(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= snippetLength ? line : `${characters.slice(0, snippetLength - 1).join('')}…`
}
