import { Timestamp, type Firestore } from 'firebase-admin/firestore'
import * as z from 'zod'
import { enquiriesPath } from '@relaydesk/domain/documents/paths.ts'
import type { DemoLease } from '../seed/demo-leases.ts'
import type { PersonInput } from '../simulators/whatsapp-cloud-api/people/person.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'

/** Tells the simulator when each driver of the database wrote last, so that its 24-hour windows are those of the desk. */
export async function rememberServiceWindows(
  firestore: Firestore,
  whatsapp: WhatsappSimulator,
  leases: readonly DemoLease[],
): Promise<void> {
  for (const { leaseId, whatsapp: settings } of leases) {
    const { docs } = await firestore.collection(enquiriesPath(leaseId)).get()
    for (const enquiry of docs) {
      const at: unknown = enquiry.get('lastDriverMessageAt')
      const person = personOf(enquiry.get('driver'))
      if (at instanceof Timestamp && person !== undefined)
        whatsapp.window.wrote(settings.phoneNumberId, person, at.toMillis())
    }
  }
}

/** Makes every driver's last message so many milliseconds older at the desk: as if that time had passed for the windows. */
export async function ageServiceWindows(
  firestore: Firestore,
  leases: readonly DemoLease[],
  ms: number,
): Promise<void> {
  for (const { leaseId } of leases) {
    const { docs } = await firestore.collection(enquiriesPath(leaseId)).get()
    for (const enquiry of docs) {
      const at: unknown = enquiry.get('lastDriverMessageAt')
      if (at instanceof Timestamp)
        await enquiry.ref.update({ lastDriverMessageAt: Timestamp.fromMillis(at.toMillis() - ms) })
    }
  }
}

const Driver = z.object({ name: z.string(), mobileNumber: z.string(), whatsappUserId: z.string().optional() })

/** The driver of an enquiry as the simulator names people; undefined for one who cannot be written to. */
function personOf(driver: unknown): PersonInput | undefined {
  const { name, mobileNumber = '', whatsappUserId: userId } = Driver.safeParse(driver).data ?? {}
  if (mobileNumber !== '') return mobileNumber
  return name === undefined || userId === undefined ? undefined : { name, userId }
}
