import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { QueryDocumentSnapshot } from 'firebase/firestore'
import { readDeliveryError } from './read-delivery-error.ts'
import { mapOf, numberOf, optionalTextOf, textOf, timeOf } from './read-field.ts'

/** A message that did not arrive, as the people see it who do something about it. Times are epoch ms. */
export interface DeadLetter {
  id: string
  leaseId: string
  enquiryId: string
  messageId: string
  /** `text`, `template`, `image`, …; absent in old letters. */
  messageType?: string
  enquiryNumber?: string
  /** Uid of who wrote it. */
  createdBy: string
  /** The number is shortened to its last digits. */
  driver: { name: string; number: string }
  cause: DeliveryError
  attempts: number
  failedAt: number
  /** Who took care of it, and how; absent while it is open. */
  settled?: Settlement
}

export interface Settlement {
  how: SettledHow
  /** A uid, or `system`. */
  by: string
  at: number
}

const ways = ['tried-again', 'sent-as-template', 'told-in-person', 'arrived-after-all', 'sent-again'] as const
export type SettledHow = (typeof ways)[number] | 'other'

/** Reads a dead letter; one without a cause asks an administrator. */
export function readDeadLetter(snapshot: QueryDocumentSnapshot): DeadLetter {
  const data = snapshot.data()
  const driver = mapOf(data, 'driver')
  const settled = mapOf(data, 'settled')
  const settledAt = timeOf(settled, 'at')
  const how = ways.find((way) => way === settled['how']) ?? 'other'
  const [messageType, enquiryNumber] = [
    optionalTextOf(data, 'messageType'),
    optionalTextOf(data, 'enquiryNumber'),
  ]
  return {
    id: snapshot.id,
    leaseId: textOf(data, 'leaseId'),
    enquiryId: textOf(data, 'enquiryId'),
    messageId: textOf(data, 'messageId'),
    createdBy: textOf(data, 'createdBy'),
    // Of a driver without a number only the dots are left.
    driver: {
      name: textOf(driver, 'name'),
      number: /\d/.test(textOf(driver, 'number')) ? textOf(driver, 'number') : '',
    },
    cause: readDeliveryError(mapOf(data, 'cause')) ?? { text: '', code: '', class: 'channel' },
    attempts: numberOf(data, 'attempts'),
    failedAt: timeOf(data, 'failedAt') ?? 0,
    ...(messageType !== undefined && { messageType }),
    ...(enquiryNumber !== undefined && { enquiryNumber }),
    ...(settledAt !== undefined && { settled: { how, by: textOf(settled, 'by'), at: settledAt } }),
  }
}
