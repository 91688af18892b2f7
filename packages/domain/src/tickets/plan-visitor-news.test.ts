import { expect } from 'chai'
import { planVisitorNews, type VisitorNewsFacts } from './plan-visitor-news.ts'
import { testTicket } from './testing/test-desk.ts'
import type { Ticket } from './ticket.ts'

const owner = { visitorId: 'hall;a@a.example', conversationId: '+447700900177;+447700900482' }

function plan(ticket: Partial<Ticket>, changes: Partial<VisitorNewsFacts> = {}) {
  const facts = { ticketId: 't7', what: 'called' as const, owner, isOptedOut: false }
  return planVisitorNews({ ...facts, ticket: testTicket(7, ticket), ...changes })
}

const called: Partial<Ticket> = { status: 'claimed', calls: 2, textDue: { what: 'called', at: 1 } }

describe('a text about a ticket', () => {
  it('is written once a call, whatever was said before', () => {
    const text = { what: 'called', messageId: 't7-called-1', status: 'SENT', at: 0 } as const
    for (const ticket of [called, { ...called, text }])
      expect(plan(ticket)).to.deep.equal({
        do: 'write',
        messageId: 't7-called-2',
        conversationId: owner.conversationId,
      })
    const taken = { textDue: { what: 'taken', at: 1 } } as const
    expect(plan(taken, { what: 'taken' })).to.include({ messageId: 't7-taken' })
  })

  it('is left alone when it is not what is owed', () => {
    expect(plan({ ...called, textDue: { what: 'recall', at: 2 } })).to.deep.equal({ do: 'nothing' })
    const { textDue: _said, ...said } = called
    expect(plan(said)).to.deep.equal({ do: 'nothing' })
  })

  it('is not owed any more once it is not true, or nobody left a phone', () => {
    expect(plan({ ...called, status: 'completed' })).to.deep.equal({ do: 'void' })
    expect(plan({ ...called, isTexted: false })).to.deep.equal({ do: 'void' })
  })

  it('says why it cannot go', () => {
    expect(plan(called, { isOptedOut: true }))
      .to.have.property('problem')
      .that.includes('STOP')
    for (const nowhere of [null, { ...owner, conversationId: null }])
      expect(plan(called, { owner: nowhere }))
        .to.have.property('problem')
        .that.includes('no number')
  })
})
