import { Timestamp, type Firestore, type WriteBatch } from 'firebase-admin/firestore'
import { isAnnotation } from '@relaydesk/domain/chat/webhook/inbound-content.ts'
import { planEnquiryChanges } from '@relaydesk/domain/chat/webhook/plan-enquiry-changes.ts'
import type { Route } from '@relaydesk/domain/chat/webhook/plan-route.ts'
import type { MessageUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import {
  chatMessagePath,
  enquiryPath,
  providerMessagePath,
  type ChatMessageKey,
  parseChatMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import { readEnquiryBefore, type FoundEnquiry } from './found-enquiry.ts'
import { enquiryUpdate, inboundMessageData, inboundMessageId, unplacedEnquiry } from './inbound-documents.ts'
import type { InboundRouter, LeaseIds } from './inbound-router.ts'
import { createProviderMessages } from './provider-messages.ts'
import { nextUnplacedId } from './unplaced-enquiry-id.ts'
import { isAlreadyThere, isConflict } from './write-conflict.ts'

export interface InboundMessageStore {
  /**
   * Stores a driver's message in the enquiry that it belongs to and counts it there: once, however often and however
   * concurrently it is called. Gives where the message is.
   * @param leaseIds the lease companies that have the number which it was sent to
   * @param receivedAt epoch ms
   * @throws when Firestore cannot be reached: call again
   */
  store(update: MessageUpdate, leaseIds: LeaseIds, receivedAt: number): Promise<StoredInbound>
}

/** `isNew` is false when the message had been stored before. */
export interface StoredInbound {
  key: ChatMessageKey
  isNew: boolean
}

/** As in chat-message-store.ts: of writers that meet, one gets through each time. */
const mostTries = 200

export function createInboundMessageStore(database: Firestore, router: InboundRouter): InboundMessageStore {
  const messages = createProviderMessages(database, 'whatsapp', parseChatMessagePath)

  return {
    async store(update, leaseIds, receivedAt) {
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const key = await storeIfUnchanged(update, await router.find(update, leaseIds), receivedAt)
        if (key !== null) return { key, isNew: true }
        const stored = await messages.find(update.whatsappMessageId)
        if (stored !== null) return { key: stored.key, isNew: false }
      }
      throw new Error('The enquiry of a driver’s message never stood still long enough to be written.')
    },
  }

  /** One commit; null when the message is there already, or its enquiry is not as it was read. */
  async function storeIfUnchanged(
    update: MessageUpdate,
    route: Route<FoundEnquiry>,
    receivedAt: number,
  ): Promise<ChatMessageKey | null> {
    const key = await keyOf(update, route)
    if (key === null) return null
    const documentPath = chatMessagePath(key)
    const batch = database.batch()
    // This is what makes it happen once: a second entry of the same name is refused, and everything with it.
    batch.create(database.doc(providerMessagePath('whatsapp', update.whatsappMessageId)), {
      documentPath,
      at: Timestamp.fromMillis(update.at),
    })
    batch.create(database.doc(documentPath), inboundMessageData(update, receivedAt))
    if (route.to === 'new') addEnquiry(batch, key, update, route, receivedAt)
    else if (!isAnnotation(update.content.type)) changeEnquiry(batch, key, update, route.enquiry, receivedAt)
    try {
      await batch.commit()
      return key
    } catch (error) {
      if (isAlreadyThere(error) || isConflict(error)) return null
      throw error
    }
  }

  async function keyOf(update: MessageUpdate, route: Route<FoundEnquiry>): Promise<ChatMessageKey | null> {
    const messageDocId = inboundMessageId(update.whatsappMessageId)
    if (route.to === 'enquiry') {
      const { leaseId, enquiryId } = route.enquiry
      return { leaseId, enquiryId, messageDocId }
    }
    const { leaseId } = route
    const enquiryId = await nextUnplacedId(database, leaseId, update.from)
    return enquiryId === null ? null : { leaseId, enquiryId, messageDocId }
  }

  function addEnquiry(
    batch: WriteBatch,
    { leaseId, enquiryId, messageDocId }: ChatMessageKey,
    update: MessageUpdate,
    { previousEnquiryId }: { previousEnquiryId?: string },
    receivedAt: number,
  ): void {
    const nothing = { driver: { mobileNumber: '' } }
    const changes = planEnquiryChanges(update, messageDocId, nothing, receivedAt)
    const data = unplacedEnquiry(update, changes, receivedAt, previousEnquiryId)
    batch.create(database.doc(enquiryPath(leaseId, enquiryId)), data)
  }

  function changeEnquiry(
    batch: WriteBatch,
    { leaseId, enquiryId, messageDocId }: ChatMessageKey,
    update: MessageUpdate,
    { data, updateTime: lastUpdateTime }: FoundEnquiry,
    receivedAt: number,
  ): void {
    const changes = planEnquiryChanges(update, messageDocId, readEnquiryBefore(data), receivedAt)
    batch.update(database.doc(enquiryPath(leaseId, enquiryId)), enquiryUpdate(changes), { lastUpdateTime })
  }
}
