import type { DemoTicket } from './demo-ticket.ts'
import { goneStaff, helpDeskStaff } from './help-desk-staff.ts'
import { helpedBefore } from './helped-before.ts'

const { one, three, four, five } = helpDeskStaff
const waiting = { at: 'waiting' } as const

/** The day of the help desk by now, by number from 1: 56 tickets, four at a table and six in the queue. */
export const helpDeskTickets: readonly DemoTicket[] = [
  ...helpedBefore({ count: 45, until: 8, staff: Object.values(helpDeskStaff) }),
  {
    name: 'Gwendolyn Ó Súilleabháin',
    email: 'g.osuilleabhain@nordvik.example',
    ago: 31,
    state: { at: 'claimed', by: one, calledAgo: 22 },
  },
  {
    name: 'Mateusz Brzęczyszczykiewicz',
    email: 'm.brzeczyszczykiewicz@nordvik.example',
    ago: 28,
    state: { at: 'completed', by: goneStaff, calledAgo: 21, endedAgo: 15 },
  },
  {
    name: 'Ebba Lindgren',
    email: 'ebba.lindgren@nordvik.example',
    phone: '+447700900448',
    ago: 24,
    state: { at: 'claimed', by: five, calledAgo: 9 },
    text: { what: 'called', status: 'READ' },
  },
  {
    name: 'Maximiliane Freifrau von und zu Guttenberg-Hohenfels',
    email: 'm.guttenberg-hohenfels@nordvik.example',
    phone: '+447700900449',
    ago: 23,
    state: { at: 'claimed', by: three, calledAgo: 6 },
    text: { what: 'called', status: 'READ' },
  },
  {
    name: 'Priya Raghunathan',
    email: 'priya.raghunathan@nordvik.example',
    phone: '+447700900450',
    ago: 14,
    state: waiting,
    text: { what: 'next', status: 'DELIVERED' },
    returned: { table: goneStaff.table, staffName: goneStaff.name, calledAgo: 13, ago: 10 },
  },
  {
    name: 'Thorsten Oberlandesgerichtsrat-Müller',
    email: 't.oberlandesgerichtsrat@nordvik.example',
    phone: '+447700900451',
    ago: 11,
    state: waiting,
    text: { what: 'taken', status: 'READ' },
  },
  {
    name: 'Oluwaseun Adebayo',
    email: 'o.adebayo@nordvik.example',
    phone: '+447700900452',
    ago: 9,
    state: { at: 'claimed', by: four, calledAgo: 0.3 },
    text: { what: 'called', status: 'DELIVERED' },
  },
  {
    name: 'Annelies Oude Luttikhuis',
    email: 'annelies.oude.luttikhuis@nordvik.example',
    phone: '+447700900453',
    ago: 4,
    state: waiting,
    text: { what: 'taken', status: 'DELIVERED' },
  },
  { name: 'Jean-Baptiste Nkurunziza', email: 'jb.nkurunziza@nordvik.example', ago: 2, state: waiting },
  { name: 'محمد عبد الرحمن الشريف', email: 'm.alsharif@nordvik.example', ago: 1, state: waiting },
  {
    name: 'Li Wei',
    email: 'li.wei@nordvik.example',
    phone: '+447700900456',
    ago: 0.4,
    state: waiting,
    text: { what: 'taken', status: 'FAILED' },
  },
]
