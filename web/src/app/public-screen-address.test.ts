import { expect } from 'chai'
import { readPublicScreenAddress } from './public-screen-address.ts'

describe('the address of a public screen', () => {
  it('names the event and the screen', () => {
    expect(readPublicScreenAddress('/events/devconf-berlin/menu')).to.deep.equal({
      page: 'event',
      eventId: 'devconf-berlin',
      screen: 'menu',
    })
    expect(readPublicScreenAddress('/events/caf%C3%A9/how-to-order/')).to.deep.equal({
      page: 'event',
      eventId: 'café',
      screen: 'how-to-order',
    })
  })

  it('names the venue, and the number with its day', () => {
    expect(readPublicScreenAddress('/venues/it-help-desk/display')).to.deep.equal({
      page: 'display',
      venueId: 'it-help-desk',
    })
    expect(readPublicScreenAddress('/venues/it-help-desk/ticket/0/', '?day=2026-11-27')).to.deep.equal({
      page: 'ticket',
      venueId: 'it-help-desk',
      number: 0,
      day: '2026-11-27',
    })
    expect(readPublicScreenAddress('/venues/it-help-desk/ticket/53')).to.deep.include({ day: null })
  })

  it('is no other page’s address, and never throws', () => {
    for (const path of [
      '/events/devconf-berlin/orders',
      '/events//menu',
      '/venues/it-help-desk/kiosk',
      '/venues/it-help-desk/ticket/next',
      '/venues/it-help-desk/ticket/12345678',
      '/',
    ])
      expect(readPublicScreenAddress(path), path).to.equal(null)
    expect(readPublicScreenAddress('/events/%E0%A4%A/menu')).to.deep.include({ eventId: '%E0%A4%A' })
    expect(readPublicScreenAddress('/venues/a%2Fb/display')).to.deep.include({ venueId: 'a%2Fb' })
  })
})
