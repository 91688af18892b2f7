import { expect } from 'chai'
import { noticeOf } from './command-notice.ts'
import type { CommandOutcome } from './send-command.ts'

function answered(
  problem: 'claimed-by-another' | 'table-not-available' | 'finished',
  by = '',
): CommandOutcome {
  const answer = { did: false, problem, table: null, ticketId: null, number: null }
  return { kind: 'answered', answer: by === '' ? answer : { ...answer, by } }
}

describe('what is said about a command', () => {
  it('is nothing when it was done', () => {
    const answer = { did: true, table: 0, ticketId: 't', number: 0 }
    expect(noticeOf({ action: 'next' }, { kind: 'answered', answer })).to.equal(null)
  })

  it('names who was faster', () => {
    expect(
      noticeOf({ action: 'accept', ticketId: 't', number: 0 }, answered('claimed-by-another', 'Wanjiru')),
    ).to.deep.equal({ kind: 'lost', ticketId: 't', number: 0, by: 'Wanjiru' })
    expect(noticeOf({ action: 'pick', table: 0 }, answered('table-not-available', 'Tom'))).to.deep.include({
      key: 'tableTaken',
      table: 0,
      by: 'Tom',
    })
  })

  it('tells a table that cannot be had from one that cannot take a ticket', () => {
    expect(noticeOf({ action: 'pick', table: 4 }, answered('table-not-available'))).to.deep.include({
      key: 'table-not-available',
    })
    expect(noticeOf({ action: 'transfer', table: 4 }, answered('table-not-available'))).to.deep.include({
      key: 'transfer',
    })
  })

  it('passes on that nobody answered', () => {
    expect(noticeOf({ action: 'next' }, { kind: 'unreachable' })).to.deep.equal({ kind: 'unreachable' })
  })
})
