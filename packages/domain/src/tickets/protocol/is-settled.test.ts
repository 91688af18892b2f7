import { expect } from 'chai'
import { TestDesk, testTicket } from '../testing/test-desk.ts'
import type { Table, Ticket } from '../ticket.ts'
import { isSettled } from './is-settled.ts'

/** Tables and tickets after each step of a ticket's way. */
function steps(): { tables: Map<number, Table>; tickets: Map<string, Ticket> }[] {
  const desk = new TestDesk([testTicket(0)])
  const seen = [copyOf(desk)]
  desk.does('ada', 'pick', { table: 0 })
  seen.push(copyOf(desk))
  desk.does('ada', 'accept', { ticketId: 't0' })
  seen.push(copyOf(desk))
  desk.does('ada', 'complete', { ticketId: 't0' })
  seen.push(copyOf(desk))
  return seen
}

function copyOf({ tables, tickets }: TestDesk) {
  return { tables: new Map(tables), tickets: new Map(tickets) }
}

describe('tables and tickets that arrive apart', () => {
  it('are settled when both are of one moment', () => {
    for (const step of steps()) expect(isSettled(step)).to.equal(true)
  })

  it('are not while one of them is a step behind about who holds what', () => {
    const [, picked, accepted, completed] = steps()
    if (picked === undefined || accepted === undefined || completed === undefined) throw new Error('No steps')
    for (const [earlier, later] of [
      [picked, accepted],
      [accepted, completed],
    ] as const) {
      expect(isSettled({ tables: earlier.tables, tickets: later.tickets })).to.equal(false)
      expect(isSettled({ tables: later.tables, tickets: earlier.tickets })).to.equal(false)
    }
  })

  it('are settled for a ticket that is known no more, once its table is empty', () => {
    const [picked, , accepted] = steps()
    if (picked === undefined || accepted === undefined) throw new Error('No steps')
    expect(isSettled({ tables: accepted.tables, tickets: new Map() })).to.equal(false)
    expect(isSettled({ tables: picked.tables, tickets: new Map() })).to.equal(true)
  })
})
