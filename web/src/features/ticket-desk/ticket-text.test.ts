import { expect } from 'chai'
import { buildTicket } from './build-desk.test-data.ts'
import { ticketText } from './ticket-text.ts'

const delivered = { what: 'taken', status: 'DELIVERED', messageId: 'm', at: 5 } as const

describe('what became of the text about a ticket', () => {
  it('is none where nobody left a phone', () => {
    expect(ticketText(buildTicket(1))).to.deep.equal({ kind: 'none' })
    expect(ticketText(buildTicket(1, { isTexted: true }))).to.deep.equal({ kind: 'quiet' })
  })

  it('is that of the newest, also while it is only owed', () => {
    const known = buildTicket(1, { isTexted: true, text: delivered })
    expect(ticketText(known)).to.deep.include({ what: 'taken', status: 'DELIVERED', callOut: false })
    const next = ticketText({ ...known, textDue: { what: 'next', at: 9 } })
    expect(next).to.deep.include({ what: 'next', status: 'PENDING', callOut: false })
  })

  it('asks to call out whomever it did not reach, and whom it may not have reached', () => {
    for (const status of ['FAILED', 'UNKNOWN', 'CANCELLED', 'HELD'] as const) {
      const text = { ...delivered, status }
      expect(ticketText(buildTicket(1, { isTexted: true, text })), status).to.deep.include({ callOut: true })
    }
  })
})
