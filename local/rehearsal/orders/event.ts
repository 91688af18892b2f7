import { FieldValue } from 'firebase-admin/firestore'
import { eventPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../network/network.ts'
import { demoTwilioSenders } from '../../seed/demo-twilio-senders.ts'

export const rehearsalEventId = 'rehearsal'
const [sms, whatsapp] = demoTwilioSenders.devConfBerlin

/** Where a guest with this address writes to. */
export function barAddressFor(address: string): string {
  return address.startsWith('whatsapp:') ? whatsapp.address : sms.address
}

/** Opens the event of the hour, with a bar that both addresses belong to. */
export async function openEvent({ firestore }: Network): Promise<void> {
  const drinks = ['Flat White', 'Cappuccino', 'Latte Macchiato', 'Espresso']
  await firestore.doc(eventPath(rehearsalEventId)).set({
    name: 'Rehearsal',
    state: 'OPEN',
    mode: 'barista',
    senders: [sms.address, whatsapp.address],
    menu: drinks.map((title, index) => ({ id: `drink-${index}`, title, description: '', isOn: true })),
    modifiers: [
      { id: 'oat', title: 'Oat milk', kind: 'milk' },
      { id: 'soy', title: 'Soy milk', kind: 'milk' },
    ],
    spellingMap: {},
    maxOrdersPerGuest: 4,
    limitPer: 'day',
    pickupPlace: 'counter B',
    timeZone: 'Europe/Berlin',
    language: 'en',
    texts: {},
    contentSids: {},
    createdAt: FieldValue.serverTimestamp(),
  })
}
