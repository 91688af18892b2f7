import { createHash } from 'node:crypto'
import type { Firestore } from 'firebase-admin/firestore'
import type { MessageAuthor } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { phoneVariants } from '@relaydesk/domain/people/phone-variants.ts'
import { isOfDriver, readFoundEnquiry } from './found-enquiry.ts'

/**
 * The id of the next enquiry that opens by itself for a driver: made from the driver and the first number that is free, so
 * that two first messages at once ask for the same one, and a later conversation gets one of its own. Null when somebody
 * opened one for this driver just now: look again.
 */
export async function nextUnplacedId(
  database: Firestore,
  leaseId: string,
  driver: MessageAuthor,
): Promise<string | null> {
  const stem = `unplaced-${hash(driver)}`
  for (let number = 1; ; number += 1) {
    const id = `${stem}-${number}`
    const found = readFoundEnquiry(await database.doc(enquiryPath(leaseId, id)).get())
    if (found === null) return id
    // The driver may have moved to another number since, and somebody else have the old one.
    if (found.isOpen && isOfDriver(found, driver)) return null
  }
}

function hash({ phone, userId = '' }: MessageAuthor): string {
  // However the number is written.
  const who = phone === undefined ? userId : phoneVariants(phone).toSorted().join()
  return createHash('sha256').update(who).digest('hex').slice(0, 24)
}
