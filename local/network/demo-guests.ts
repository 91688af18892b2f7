import { guestKey } from '../phones/server/guest-key.ts'
import type { Phone } from '../phones/server/phone.ts'
import { demoTwilioSenders } from '../seed/demo-twilio-senders.ts'

const { devConfBerlin, signalLisboa, both, helpDesk } = demoTwilioSenders

/**
 * Guests of the demo's bars, by WhatsApp and by SMS, each with the address that they write to first, and a visitor of its help desk, who
 * waits with number 53. Their numbers are kept free for fiction (+44 7700 900…) or belong to no operator (+351 29…).
 */
const guests: { name: string; address: string; to: string; role?: Phone['role'] }[] = [
  { name: 'Inês Carvalho', address: 'whatsapp:+351290000731', to: signalLisboa[1].address },
  { name: 'Wojciech Nowak', address: 'whatsapp:+447700900611', to: devConfBerlin[1].address },
  { name: 'Aoife Brennan', address: '+447700900622', to: devConfBerlin[0].address },
  { name: 'Ricardo Antunes', address: '+351290000742', to: both[0].address },
  { name: 'Annelies Luttikhuis', address: '+447700900453', to: helpDesk[0].address, role: 'visitor' },
]

/** The phones of guests and visitors. */
export function demoGuests(): Phone[] {
  return guests.map(({ name, address, to, role = 'guest' }) => ({
    name,
    role,
    number: guestKey(address),
    channel: address.startsWith('whatsapp:') ? 'WhatsApp' : 'SMS',
    phoneNumberId: to,
  }))
}
