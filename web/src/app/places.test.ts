import { expect } from 'chai'
import type { Claims } from '../firestore/read-claims.ts'
import { boardAddress, landingOf, mayOpenBoard, mayOpenTables, placesOf, ticketsAddress } from './places.ts'

const nobody: Claims = { role: null, leases: [], events: [], venues: [] }
const agent: Claims = { ...nobody, role: 'agent', leases: ['nordvik'] }
const ops: Claims = { role: 'ops', leases: ['nordvik'], events: ['devconf'], venues: ['office'] }
const barista: Claims = { ...nobody, role: 'barista', events: ['devconf', 'signal'] }
const eventLead: Claims = { ...nobody, role: 'lead', events: ['devconf'] }
const kiosk: Claims = { ...nobody, role: 'kiosk', events: ['devconf'] }
const clerk: Claims = { ...nobody, role: 'clerk', venues: ['office', 'library'] }
const venueLead: Claims = { ...nobody, role: 'lead', venues: ['office'] }
const ticketKiosk: Claims = { ...nobody, role: 'kiosk', venues: ['office'] }
const display: Claims = { ...nobody, role: 'display', venues: ['office'] }

const fresh = { board: null, venue: null }

describe('the places of a person', () => {
  it('are those in which they have work', () => {
    const none = {
      enquiries: false,
      operations: false,
      orders: false,
      tickets: false,
      events: false,
      venues: false,
      screen: null,
    }
    expect(placesOf(agent)).to.deep.equal({ ...none, enquiries: true })
    expect(placesOf(barista)).to.deep.equal({ ...none, orders: true })
    expect(placesOf(eventLead)).to.deep.equal({ ...none, orders: true, events: true })
    expect(placesOf(clerk)).to.deep.equal({ ...none, tickets: true })
    expect(placesOf(venueLead)).to.deep.equal({ ...none, tickets: true, venues: true })
    expect(placesOf({ ...eventLead, events: [] })).to.deep.equal({ ...none, events: true, venues: true })
    expect(placesOf({ ...agent, role: 'lead' })).to.include({ enquiries: true, events: false, venues: false })
    expect(placesOf(kiosk)).to.deep.equal({ ...none, screen: '/events/devconf/kiosk' })
    expect(placesOf(ops)).to.deep.equal({
      enquiries: true,
      operations: true,
      orders: true,
      tickets: true,
      events: true,
      venues: true,
      screen: null,
    })
  })

  it('begin where their work is', () => {
    expect(landingOf(agent, fresh)).to.equal('/enquiries')
    expect(landingOf(ops, fresh)).to.equal('/operations')
    expect(landingOf({ ...ops, leases: [] }, fresh)).to.equal('/events')
    expect(landingOf(eventLead, fresh)).to.equal('/events')
    expect(landingOf({ ...eventLead, events: [] }, fresh)).to.equal('/events')
    expect(landingOf(venueLead, fresh)).to.equal('/venues')
    expect(landingOf(barista, fresh)).to.equal('/events/devconf/orders')
    expect(landingOf(barista, { ...fresh, board: 'signal' })).to.equal('/events/signal/orders')
    expect(landingOf(clerk, fresh)).to.equal('/venues/office/staff')
    expect(landingOf(clerk, { ...fresh, venue: 'library' })).to.equal('/venues/library/staff')
    expect(landingOf(kiosk, fresh)).to.equal('/events/devconf/kiosk')
    expect(landingOf(ticketKiosk, fresh)).to.equal('/venues/office/kiosk')
    expect(landingOf(display, fresh)).to.equal('/venues/office/display')
    expect(landingOf(nobody, fresh)).to.equal('/enquiries')
  })

  it('have the boards of their own events only, and none for an agent or a kiosk', () => {
    expect(mayOpenBoard(barista, 'signal')).to.equal(true)
    expect(mayOpenBoard(barista, 'krakow')).to.equal(false)
    expect(mayOpenBoard(kiosk, 'devconf')).to.equal(false)
    expect(mayOpenBoard({ ...agent, events: ['devconf'] }, 'devconf')).to.equal(false)
  })

  it('have the tables of their own venues only, and none for a device', () => {
    expect(mayOpenTables(clerk, 'library')).to.equal(true)
    expect(mayOpenTables(venueLead, 'office')).to.equal(true)
    expect(mayOpenTables(venueLead, 'library')).to.equal(false)
    expect(mayOpenTables(ticketKiosk, 'office')).to.equal(false)
  })

  it('come back to what was open last, unless they left it', () => {
    expect(boardAddress(['devconf', 'signal'], 'signal')).to.equal('/events/signal/orders')
    expect(boardAddress(['devconf'], 'signal')).to.equal('/events/devconf/orders')
    expect(ticketsAddress(['office', 'library'], 'library')).to.equal('/venues/library/staff')
    expect(ticketsAddress(['office'], 'library')).to.equal('/venues/office/staff')
  })
})
