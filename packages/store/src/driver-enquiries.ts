import type { Firestore, Query } from 'firebase-admin/firestore'
import type { MessageAuthor } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { enquiriesPath, enquiryPath, parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { phoneVariants } from '@relaydesk/domain/people/phone-variants.ts'
import { readFoundEnquiry, type FoundEnquiry } from './found-enquiry.ts'
import { createProviderMessages } from './provider-messages.ts'

/** Looks for the enquiries of a driver. */
export interface DriverEnquiries {
  /** The enquiry that holds a message, by WhatsApp's id of the message; only at these lease companies. */
  ofMessage(whatsappMessageId: string, leaseIds: readonly string[]): Promise<FoundEnquiry | null>
  /**
   * All enquiries of a driver at a lease company, by phone number (however it is written), else by WhatsApp's user id; where
   * none is open, those into which they were put.
   */
  ofDriver(leaseId: string, driver: MessageAuthor): Promise<FoundEnquiry[]>
}

/** More enquiries than a driver ever has. */
const most = 300

export function createDriverEnquiries(database: Firestore): DriverEnquiries {
  const messages = createProviderMessages(database, 'whatsapp', parseChatMessagePath)

  async function find(leaseId: string, enquiryId: string): Promise<FoundEnquiry | null> {
    return readFoundEnquiry(await database.doc(enquiryPath(leaseId, enquiryId)).get())
  }

  /** The enquiry in which one goes on that was put into another; itself for any other. */
  async function goingOn(enquiry: FoundEnquiry): Promise<FoundEnquiry> {
    let here = enquiry
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const placedIn: unknown = here.data['placedIn']
      const next = typeof placedIn === 'string' ? await find(here.leaseId, placedIn) : null
      if (next === null) break
      here = next
    }
    return here
  }

  async function search(leaseId: string, { phone, userId }: MessageAuthor): Promise<FoundEnquiry[]> {
    const enquiries = database.collection(enquiriesPath(leaseId))
    const byPhone =
      phone === undefined ? [] : await run(enquiries.where('driver.mobileNumber', 'in', phoneVariants(phone)))
    if (userId === undefined || byPhone.some(({ isOpen }) => isOpen)) return byPhone
    return [...byPhone, ...(await run(enquiries.where('driver.whatsappUserId', '==', userId)))]
  }

  return {
    async ofMessage(whatsappMessageId, leaseIds) {
      const key = (await messages.find(whatsappMessageId))?.key
      if (key === undefined || !leaseIds.includes(key.leaseId)) return null
      const found = await find(key.leaseId, key.enquiryId)
      return found === null ? null : goingOn(found)
    },

    async ofDriver(leaseId, driver) {
      const found = await search(leaseId, driver)
      const isOneOpen = found.some(({ isOpen }) => isOpen)
      const all = isOneOpen ? found : await Promise.all(found.map(goingOn))
      return [...new Map(all.map((enquiry) => [enquiry.enquiryId, enquiry])).values()]
    },
  }
}

/** An enquiry may be put into one that is put into another, but not round in circles for ever. */
const mostSteps = 5

async function run(query: Query): Promise<FoundEnquiry[]> {
  const { docs } = await query.limit(most).get()
  return docs.flatMap((snapshot) => readFoundEnquiry(snapshot) ?? [])
}
