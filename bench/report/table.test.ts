import { expect } from 'chai'
import { formatNumber, formatTable } from './table.ts'

describe('the report’s tables', function () {
  it('are Markdown, aligned, with their notes below', function () {
    const table = {
      title: 'Speed',
      columns: ['what', 'per s'],
      rows: [
        ['one', 1234],
        ['another', 0.456],
      ],
    }
    expect(formatTable({ ...table, notes: ['Higher is better.'] }).split('\n')).to.deep.equal([
      '### Speed',
      '',
      '| what    | per s |',
      '| ------- | ----: |',
      '| one     | 1,234 |',
      '| another |  0.46 |',
      '',
      'Higher is better.',
    ])
  })

  it('show as many digits as mean something', function () {
    expect([0, 7, 0.4561, 12.34, 123.4, 50_000].map(formatNumber)).to.deep.equal([
      '0',
      '7',
      '0.46',
      '12.3',
      '123',
      '50,000',
    ])
  })
})
