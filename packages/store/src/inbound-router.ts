import { planRoute, type Route } from '@relaydesk/domain/chat/webhook/plan-route.ts'
import type { MessageUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import type { DriverEnquiries } from './driver-enquiries.ts'
import type { FoundEnquiry } from './found-enquiry.ts'

/** Lease companies that have one number; there is at least one. */
export type LeaseIds = readonly [string, ...string[]]

export interface InboundRouter {
  /** Where a driver's message goes, as things stand. */
  find(update: MessageUpdate, leaseIds: LeaseIds): Promise<Route<FoundEnquiry>>
}

export function createInboundRouter(enquiries: DriverEnquiries): InboundRouter {
  return {
    async find({ content, from, quoted }, leaseIds) {
      const { type } = content
      const about = targetOf(content) ?? quoted?.whatsappMessageId
      const mentioned = about === undefined ? null : await enquiries.ofMessage(about, leaseIds)
      if (mentioned !== null) {
        const route = planRoute({ type, mentioned, ofDriver: [], leaseIds })
        // The common case of an answer: nothing else needs to be looked at.
        if (route.to === 'enquiry') return route
      }
      const found = await Promise.all(leaseIds.map((leaseId) => enquiries.ofDriver(leaseId, from)))
      return planRoute({ type, mentioned: mentioned ?? undefined, ofDriver: found.flat(), leaseIds })
    },
  }
}

function targetOf(content: MessageUpdate['content']): string | undefined {
  return content.type === 'reaction' || content.type === 'edit' || content.type === 'revoke'
    ? content.payload.targetMessageId
    : undefined
}
