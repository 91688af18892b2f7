import { expect } from 'chai'
import * as fc from 'fast-check'
import { Order } from './order.ts'
import { ordersCsv } from './orders-csv.ts'

function order(verbatim: string, name = 'Ada'): Order {
  return Order.parse({
    number: 0,
    status: 'delivered',
    itemId: 'latte',
    itemTitle: 'Latte',
    modifiers: [{ title: 'Oat milk' }, { title: 'Sugar', without: true }],
    verbatim,
    channel: 'sms',
    guest: { name, digits: '482', isTexted: true },
    createdAt: 0,
  })
}

/** What a spreadsheet takes for cells that commas part (RFC 4180): a quoted one may hold commas. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
}

describe('orders as CSV', () => {
  it('has one line each, times in UTC and the last digits of the number', () => {
    const [heading, line] = ordersCsv([order('a latte')]).split('\r\n')
    expect(heading).to.match(/^number,status,drink,/)
    expect(line).to.equal(
      '0,delivered,Latte,"Oat milk, no Sugar",a latte,sms,Ada,•• 482,1970-01-01T00:00:00.000Z,,,,,,,,,',
    )
  })

  it('quotes what needs it', () => {
    expect(ordersCsv([order('say "hi", then\nleave')])).to.include('"say ""hi"", then\nleave"')
  })

  it('never holds a cell that is a formula', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝', '"=')
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        const text = `${start}${rest}`
        for (const cell of cellsOf(ordersCsv([order(text, text)])))
          expect(cell).to.not.match(/^\s*[=+@＝＋－＠-]/)
      }),
      {
        examples: [
          ['=', 'HYPERLINK("http://x")'],
          ['=', ',-1'],
        ],
      },
    )
  })

  it('never holds one where a spreadsheet parts cells at semicolons, neither', () => {
    const parts = fc.constantFrom('=', '+', ';', '\n', '\r', '\t', ' ', '"', ',', 'a', '＝')
    fc.assert(
      fc.property(fc.string({ unit: parts }), (text) => {
        for (const cell of ordersCsv([order(text, text)]).split(/[;\r\n\t]/))
          expect(cell).to.not.match(/^"?\s*[=+@＝＋－＠-]/)
      }),
      { examples: [['latte;=HYPERLINK(A1);'], ['latte\n=1+1']] },
    )
  })
})
