import { expect } from 'chai'
import { isTextOvertaken } from './is-text-overtaken.ts'
import { testTicket } from './testing/test-desk.ts'
import { TicketNews, TicketStatus, type Ticket } from './ticket.ts'

function truthsOf(changes: Partial<Ticket>): TicketNews[] {
  const ticket = testTicket(0, changes)
  return TicketNews.options.filter((what) => !isTextOvertaken({ what, messageId: 'm' }, ticket))
}

describe('a text about a ticket that has not left yet', () => {
  it('leaves only while it is true', () => {
    const truths: Partial<Record<TicketStatus, TicketNews[]>> = {
      waiting: ['taken', 'next'],
      claimed: ['called', 'recall'],
    }
    for (const status of TicketStatus.options)
      expect(truthsOf({ status })).to.deep.equal(truths[status] ?? [])
  })

  it('makes way for a later one', () => {
    const shown = { what: 'called', status: 'PENDING', at: 0 } as const
    const claimed = { status: 'claimed', text: { ...shown, messageId: 'm' } } as const
    expect(truthsOf(claimed)).to.deep.equal(['called', 'recall'])
    expect(truthsOf({ ...claimed, text: { ...shown, messageId: 'later' } })).to.deep.equal([])
    expect(truthsOf({ ...claimed, textDue: { what: 'recall', at: 1 } })).to.deep.equal([])
  })
})
