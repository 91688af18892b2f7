import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { writeDelivery } from '@relaydesk/store/delivery-converter.ts'
import { Timestamp, type DocumentData, type Firestore } from 'firebase-admin/firestore'
import { demoId, demoWhatsappId } from './demo-id.ts'
import { playDelivery } from './play-delivery.ts'
import { writeDocuments } from './write-documents.ts'

export interface SeedConversationOptions {
  firestore: Firestore
  leaseId: string
  enquiryId: string
  /** How many messages; half are the driver's. */
  count: number
  /** The number of the enquiry's driver, E.164. */
  driverMobileNumber: string
  /** Uid of the agent who wrote the other half. */
  createdBy: string
  /** Epoch ms of the newest message; the others lie before it, a minute apart. */
  until: number
}

/**
 * Fills an enquiry with past messages that all have their ending, for measuring long threads. Doing it again writes the
 * same messages. The enquiry itself is not touched. Gives the milliseconds that it took.
 */
export async function seedConversation(
  options: SeedConversationOptions,
): Promise<{ messages: number; tookMs: number }> {
  const startedAt = performance.now()
  const messages = await writeDocuments(options.firestore, conversationDocuments(options))
  return { messages, tookMs: performance.now() - startedAt }
}

/** The same messages as data, oldest first, one at a time: 50,000 need not be in memory at once. */
export function* conversationDocuments(
  options: Omit<SeedConversationOptions, 'firestore'>,
): Generator<{ path: string; data: DocumentData }> {
  const { leaseId, enquiryId, count, until } = options
  for (let index = 0; index < count; index += 1) {
    const createdAt = until - (count - 1 - index) * 60_000
    const messageDocId = demoId(enquiryId, 'long', index)
    yield {
      path: chatMessagePath({ leaseId, enquiryId, messageDocId }),
      data: messageData(options, index, createdAt),
    }
  }
}

const words = [
  'Which door?',
  'I am there in ten minutes 🚐',
  'The workshop has called: it will be ready on Thursday, after they have changed the second sensor as well.',
  'وصلت إلى الورشة',
  'Thank you! More at https://nordvik.example/help',
]

function messageData(
  { enquiryId, driverMobileNumber, createdBy }: Omit<SeedConversationOptions, 'firestore'>,
  index: number,
  createdAt: number,
): DocumentData {
  const providerMessageId = demoWhatsappId(enquiryId, 'long', index)
  const base = {
    message: `${index + 1}. ${words[index % words.length]}`,
    type: 'text',
    createdAt: Timestamp.fromMillis(createdAt),
    driverMobileNumber,
    migrated: false,
  }
  if (index % 2 === 0)
    return { ...base, source: 'DRIVER', createdBy: 'driver', whatsappMessageId: providerMessageId }
  const state = playDelivery('READ', { createdAt, readAt: createdAt + 40_000, providerMessageId })
  return { ...base, source: 'CUSTOMER', createdBy, ...writeDelivery(state) }
}
