import { leaseUserPath } from '@relaydesk/domain/documents/paths.ts'
import type { DemoEnquiry } from './conversations/demo-enquiry.ts'
import type { DemoDocument } from './demo-document.ts'
import type { PlayedMessage } from './play-enquiry.ts'

interface Count {
  numberOfWhatsappMessagesSent: number
  numberOfWhatsappMessagesSentByDay: Record<string, number>
}

/** How many messages each person sent, in all and per day (UTC), as the product counts: once WhatsApp took it. */
export function performanceDocuments(
  played: readonly { enquiry: DemoEnquiry; messages: readonly PlayedMessage[] }[],
): DemoDocument[] {
  const counts = new Map<string, Count>()
  for (const { enquiry, messages } of played) {
    for (const { createdBy, state } of messages) {
      const sentAt = state?.delivery.sentAt
      if (sentAt !== undefined) countOne(counts, leaseUserPath(enquiry.lease.leaseId, createdBy), sentAt)
    }
  }
  return [...counts].map(([path, data]) => ({ database: 'default', path, data }))
}

function countOne(counts: Map<string, Count>, path: string, sentAt: number): void {
  const count = counts.get(path) ?? { numberOfWhatsappMessagesSent: 0, numberOfWhatsappMessagesSentByDay: {} }
  const day = new Date(sentAt).toISOString().slice(0, 10)
  count.numberOfWhatsappMessagesSent += 1
  count.numberOfWhatsappMessagesSentByDay[day] = (count.numberOfWhatsappMessagesSentByDay[day] ?? 0) + 1
  counts.set(path, count)
}
