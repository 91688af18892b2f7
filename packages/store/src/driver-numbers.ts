import { FieldValue, type DocumentData, type Firestore } from 'firebase-admin/firestore'
import type { MessageUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import type { DriverEnquiries } from './driver-enquiries.ts'
import { isOfDriver, type FoundEnquiry } from './found-enquiry.ts'
import type { LeaseIds } from './inbound-router.ts'
import { millisOf } from './read-timestamp.ts'
import { isConflict } from './write-conflict.ts'

export interface DriverNumbers {
  /**
   * Takes the open enquiries of a driver along to a new phone number or user id, when that is what the message says.
   * Doing it again changes nothing.
   */
  follow(update: MessageUpdate, leaseIds: LeaseIds): Promise<void>
}

export function createDriverNumbers(database: Firestore, enquiries: DriverEnquiries): DriverNumbers {
  return {
    async follow(update, leaseIds) {
      const change = changeIn(update)
      if (change === null) return
      for (const leaseId of leaseIds) {
        // Whoever meets another writer looks again: there is nothing to find once all of them are changed.
        while (!(await changeAll(leaseId, update, change)));
      }
    },
  }

  async function changeAll(leaseId: string, update: MessageUpdate, change: DocumentData): Promise<boolean> {
    const found = await enquiries.ofDriver(leaseId, update.from)
    const concerned = found.filter((enquiry) => enquiry.isOpen && isStillTheirs(enquiry, update))
    const results = await Promise.all(concerned.map((enquiry) => changeOne(enquiry, change)))
    return results.every(Boolean)
  }

  async function changeOne(
    { leaseId, enquiryId, updateTime: lastUpdateTime }: FoundEnquiry,
    change: DocumentData,
  ): Promise<boolean> {
    try {
      await database.doc(enquiryPath(leaseId, enquiryId)).update(change, { lastUpdateTime })
      return true
    } catch (error) {
      if (isConflict(error)) return false
      throw error
    }
  }
}

/** An old number may get a new owner: what began after the change is not of this driver any more. */
function isStillTheirs(enquiry: FoundEnquiry, { from, at }: MessageUpdate): boolean {
  return isOfDriver(enquiry, from) && (millisOf(enquiry.data['createdAt']) ?? 0) <= at
}

/** The fields to change, or null. Another phone number brings another user id, even where it is not said which. */
function changeIn({ content }: MessageUpdate): DocumentData | null {
  if (content.type !== 'system') return null
  const { newNumber, newUserId } = content.payload
  if (newNumber === undefined && newUserId === undefined) return null
  return {
    ...(newNumber === undefined ? {} : { 'driver.mobileNumber': newNumber }),
    'driver.whatsappUserId': newUserId ?? FieldValue.delete(),
  }
}
