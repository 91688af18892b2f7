import { expect } from 'chai'
import { nameCalls, planCalls } from './plan-calls.ts'

function tableWith(table: number, number: number | null, calledAt: number | null = null, isStaffed = true) {
  return { table, isStaffed, number, calledAt, calls: number === null ? 0 : 1 }
}

describe('what a wall shows beside the newest call', () => {
  it('is the other tables: called ones first, the newest on top, then free and closed ones', () => {
    const { lines, pages } = planCalls({
      newest: { number: 0, table: 0, calledAt: 9, calls: 1 },
      tables: [
        tableWith(0, 0, 9),
        tableWith(1, null, null, false),
        tableWith(2, null),
        tableWith(3, 48, 5),
        tableWith(4, 49, 7),
      ],
    })
    expect(lines.map(({ kind, table }) => `${kind} ${table}`)).to.deep.equal([
      'called 4',
      'called 3',
      'free 2',
      'closed 1',
    ])
    expect(pages).to.equal(1)
  })

  it('comes in pages of five, and closed tables make no page of their own', () => {
    const { lines, pages } = planCalls({
      newest: null,
      tables: Array.from({ length: 40 }, (_, table) =>
        table < 7 ? tableWith(table, table + 50, table) : tableWith(table, null, null, false),
      ),
    })
    expect(pages).to.equal(2)
    expect(lines).to.have.length(10)
    expect(lines.map(({ page }) => page)).to.deep.equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    expect(lines.filter(({ kind }) => kind === 'closed')).to.have.length(3)
  })

  it('has nothing to show where there are no tables', () => {
    expect(planCalls({ newest: null, tables: [] })).to.deep.equal({ lines: [], pages: 1 })
  })
})

describe('the names of calls', () => {
  it('change when a number is called again, and know ticket 0 and table 0', () => {
    const once = tableWith(0, 0, 9)
    expect(nameCalls({ tables: [once, tableWith(1, null)] })).to.deep.equal(['0 to 0, 1'])
    expect(nameCalls({ tables: [{ ...once, calls: 2 }] })).to.deep.equal(['0 to 0, 2'])
  })
})
