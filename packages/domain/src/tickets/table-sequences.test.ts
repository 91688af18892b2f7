import { expect } from 'chai'
import * as fc from 'fast-check'
import { deskSteps, happen } from './testing/desk-steps.ts'
import { TestDesk, testTicket } from './testing/test-desk.ts'
import { isOpenTicket } from './ticket-steps.ts'

function sixWait(): TestDesk {
  return new TestDesk([0, 1, 2, 3, 4, 5].map((n) => testTicket(n)))
}

describe('any sequence of commands by any staff', () => {
  it('gives a ticket one owner and a table one ticket, and each knows of the other', () => {
    fc.assert(
      fc.property(fc.array(deskSteps, { maxLength: 80 }), (sequence) => {
        const at = sixWait()
        for (const step of sequence) {
          happen(at, step)
          const people = [...at.tables.values()].flatMap(({ staffUid }) => staffUid ?? [])
          expect(new Set(people).size).to.equal(people.length)
          const held = [...at.tables].flatMap(([table, { ticketId, number, staffUid }]) =>
            ticketId === null ? [] : [{ table, ticketId, number, staffUid }],
          )
          const claimed = [...at.tickets].flatMap(([ticketId, { status, table, number, staffUid }]) =>
            status === 'claimed' ? [{ table, ticketId, number, staffUid }] : [],
          )
          expect(held).to.have.deep.members(claimed)
        }
      }),
    )
  })

  it('leaves what is final as it is, raises revisions with every change, and changes nothing where it refuses', () => {
    fc.assert(
      fc.property(fc.array(deskSteps, { maxLength: 80 }), (sequence) => {
        const at = sixWait()
        for (const step of sequence) {
          const before = { tables: new Map(at.tables), tickets: new Map(at.tickets) }
          happen(at, step)
          for (const [ticketId, ticket] of at.tickets) {
            const was = before.tickets.get(ticketId)
            if (was === undefined || was === ticket) continue
            expect(isOpenTicket(was.status)).to.equal(true)
            expect(ticket.revision).to.equal(was.revision + 1)
            expect(ticket.number).to.equal(was.number)
            expect(ticket.calls).to.be.at.least(was.calls)
          }
          for (const [table, document] of at.tables)
            if (document !== before.tables.get(table))
              expect(document.revision).to.be.greaterThan(before.tables.get(table)?.revision ?? 0)
        }
      }),
    )
  })

  it('answers with how things stand, and with changes only if it did something', () => {
    fc.assert(
      fc.property(fc.array(deskSteps, { maxLength: 60 }), (sequence) => {
        const at = sixWait()
        for (const step of sequence) {
          if ('release' in step) {
            happen(at, step)
            continue
          }
          const { uid, action, table, ticketId } = step
          const { answer, changes } = at.command(uid, { action, table, ticketId })
          const [own, document] = [...at.tables].find(([, { staffUid }]) => staffUid === uid) ?? []
          expect([answer.table, answer.ticketId, answer.number]).to.deep.equal([
            own ?? null,
            document?.ticketId ?? null,
            document?.number ?? null,
          ])
          expect(answer.did).to.equal(answer.problem === undefined)
          if (!answer.did) expect(changes.tables.size + changes.tickets.size).to.equal(0)
        }
      }),
    )
  })

  it('lets one of two who accept the same ticket win', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['ada', 'bo', 'cy'], { minLength: 2 }), (people) => {
        const at = sixWait()
        for (const [table, uid] of people.entries()) at.does(uid, 'pick', { table })
        const answers = people.map((uid) => at.does(uid, 'accept', { ticketId: 't0' }))
        expect(answers).to.deep.equal(people.map((_, n) => (n === 0 ? 'did' : 'claimed-by-another')))
      }),
    )
  })
})
