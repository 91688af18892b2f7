import { Timestamp, type Firestore } from 'firebase-admin/firestore'
import * as z from 'zod'
import type { TwilioSimulator } from '../simulators/twilio-api/start-twilio-simulator.ts'

const Addresses = z.object({ ourAddress: z.string(), theirAddress: z.string() })

/** Tells Twilio's simulator when each guest of the database wrote last, so that its 24-hour windows are those of the desk. */
export async function rememberGuestWindows(firestore: Firestore, twilio: TwilioSimulator): Promise<void> {
  const { docs } = await firestore.collection('conversations').get()
  for (const conversation of docs) {
    const at: unknown = conversation.get('lastInboundAt')
    const { ourAddress, theirAddress } = Addresses.parse(conversation.data())
    if (at instanceof Timestamp) twilio.window.wrote(ourAddress, theirAddress, at.toMillis())
  }
}

/** Makes every guest's last message so many milliseconds older at the desk: as if that time had passed for the windows. */
export async function ageGuestWindows(firestore: Firestore, ms: number): Promise<void> {
  const { docs } = await firestore.collection('conversations').get()
  for (const conversation of docs) {
    const at: unknown = conversation.get('lastInboundAt')
    if (at instanceof Timestamp)
      await conversation.ref.update({ lastInboundAt: Timestamp.fromMillis(at.toMillis() - ms) })
  }
}
