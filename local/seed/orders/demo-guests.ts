import type { DemoGuest } from './demo-order.ts'

/** Somebody who writes by WhatsApp. */
export function byWhatsapp(name: string, phone: string): DemoGuest {
  return { channel: 'whatsapp', name, phone }
}

/** Somebody who writes a text message; carriers tell no names. */
export function bySms(phone: string, name = ''): DemoGuest {
  return { channel: 'sms', name, phone }
}

/** Somebody at the kiosk. */
export function atKiosk(name: string): DemoGuest {
  return { channel: 'kiosk', name }
}

/** Somebody for whom staff ordered. */
export function walkUp(name: string): DemoGuest {
  return { channel: 'walk-up', name }
}

const firstNames =
  'Amara Björn Chidi Dana Emre Freya Giulia Håkon Ivana Jelena Kwame Lukáš Marta Noor Ola Pilar Quentin Rasmus Siobhán Tariq'.split(
    ' ',
  )
/** Ranges that are kept free for fiction, or have no operator (see the demo's drivers); two digits follow. */
const prefixes = ['+4477009003', '+49176040690', '+3512900003', '+120255501', '+336399802', '+467017406']

/** The nth guest of a busy day: three of four write, one of them without a name; the others come to the kiosk or the bar. */
export function guestOfDay(n: number): DemoGuest {
  const name = firstNames[n % firstNames.length] ?? ''
  const phone = `${prefixes[n % prefixes.length]}${14 + (Math.floor(n / prefixes.length) % 80)}`
  if (n % 8 === 3) return atKiosk(name)
  if (n % 16 === 7) return walkUp(name)
  return n % 4 === 1 ? bySms(phone) : byWhatsapp(name, phone)
}
