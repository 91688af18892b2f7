import type { Enquiry } from '../../firestore/enquiry.ts'

/** Something that happened to an enquiry, as its documents tell. `at`: epoch ms; `text`: the words, if there are any. */
export interface EnquiryEvent {
  kind: 'opened' | 'offRoad' | 'driverWrote' | 'weWrote' | 'completed'
  at: number
  text?: string
}

/** What happened, newest first; only what is stored. */
export function listEvents(enquiry: Enquiry): readonly EnquiryEvent[] {
  const { createdAt, offRoadSince, lastDriverMessageAt, lastMessage, completedAt } = enquiry
  const events: EnquiryEvent[] = [{ kind: 'opened', at: createdAt }]
  if (offRoadSince !== undefined) events.push({ kind: 'offRoad', at: offRoadSince })
  if (completedAt !== undefined) events.push({ kind: 'completed', at: completedAt })
  if (lastMessage !== undefined && lastMessage.source !== 'DRIVER') {
    events.push({ kind: 'weWrote', at: lastMessage.createdAt, text: lastMessage.text })
  }
  const driversAt = lastMessage?.source === 'DRIVER' ? lastMessage.createdAt : lastDriverMessageAt
  if (driversAt !== undefined) {
    const text = lastMessage?.source === 'DRIVER' ? lastMessage.text : undefined
    events.push({ kind: 'driverWrote', at: driversAt, ...(text !== undefined && { text }) })
  }
  return events.filter(({ at }) => at > 0).sort((one, other) => other.at - one.at)
}
