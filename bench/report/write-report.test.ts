import { expect } from 'chai'
import { writeReport } from './write-report.ts'

const target = { what: 'kB of the desk', measured: 351, limit: 350, kept: false, binding: true }

describe('the report', function () {
  it('says what was run and what was promised', function () {
    const tables = [{ title: 'Pages', columns: ['page', 'kB'], rows: [['desk', 351]] }]
    const report = writeReport([{ tables, targets: [target], values: null }], 'npm run bench')
    expect(report).to.match(/^`npm run bench` on \d+ cores .*, Node \d+/)
    expect(report).to.contain('### Pages')
    expect(report).to.contain('- kB of the desk: 351, target 350: BROKEN')
  })

  it('tells a broken promise from a number that this machine did not reach', function () {
    const targets = [
      { ...target, binding: false },
      { ...target, measured: 340, kept: true },
    ]
    const report = writeReport([{ tables: [], targets, values: null }], 'npm run bench')
    expect(report).to.contain('351, target 350: missed on this machine')
    expect(report).to.contain('340, target 350: kept')
  })
})
