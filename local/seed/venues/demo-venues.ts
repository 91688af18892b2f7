import { demoTwilioSenders } from '../demo-twilio-senders.ts'
import { demoVenueIds } from './demo-venue-ids.ts'
import type { DemoVenue } from './demo-venue.ts'
import { goneStaff, helpDeskStaff } from './help-desk-staff.ts'
import { helpDeskTickets } from './help-desk-tickets.ts'

const day = 24 * 60

/** No hours: the demo is open whenever somebody looks at it. */
const helpDesk: DemoVenue = {
  id: demoVenueIds.helpDesk,
  settings: {
    name: 'IT Help Desk, Building C',
    state: 'OPEN',
    timeZone: 'Europe/Berlin',
    language: 'en',
    openingHours: [],
    tableCount: 7,
    firstNumber: 1,
    sender: demoTwilioSenders.helpDesk[0].address,
    emailEndings: ['nordvik.example', 'gmail.com'],
    graceSeconds: 120,
    noShowAfterSeconds: 180,
  },
  createdAt: -30 * day,
  resetAt: -280,
  staff: Object.values(helpDeskStaff),
  released: { table: goneStaff.table, uid: goneStaff.uid, at: -10 },
  tickets: helpDeskTickets,
}

const counter: DemoVenue = {
  id: demoVenueIds.counter,
  settings: {
    name: 'Balcão Almar',
    state: 'CLOSED',
    timeZone: 'Europe/Lisbon',
    language: 'pt',
    openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ day: weekday, from: '09:00', to: '17:30' })),
    tableCount: 3,
    firstNumber: 0,
    sender: '',
    emailEndings: ['almar.example'],
    graceSeconds: 120,
    noShowAfterSeconds: 180,
  },
  createdAt: -2 * day,
  staff: [],
  tickets: [],
}

export const demoVenues: readonly DemoVenue[] = [helpDesk, counter]
