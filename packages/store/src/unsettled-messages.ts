import type { Firestore } from 'firebase-admin/firestore'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { conversationPath } from '@relaydesk/domain/documents/paths.ts'
import type { DocumentData } from 'firebase-admin/firestore'
import { readDelivery } from './delivery-converter.ts'

/** A message of which it is not written down yet whether the provider took it. */
export interface UnsettledMessage {
  messageId: string
  state: DeliveryState
  data: DocumentData
}

export interface UnsettledMessages {
  /** Those of one conversation that are being sent, or of which nobody knows. One query. */
  of(conversationId: string): Promise<UnsettledMessage[]>
}

export function createUnsettledMessages(database: Firestore): UnsettledMessages {
  return {
    async of(conversationId) {
      const { docs } = await database
        .collection(`${conversationPath(conversationId)}/messages`)
        .where('status', 'in', ['SENDING', 'UNKNOWN'])
        .get()
      return docs.map((document) => {
        const data = document.data()
        return { messageId: document.id, state: readDelivery(data), data }
      })
    },
  }
}
