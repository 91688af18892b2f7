import { expect } from 'chai'
import { testTicket } from './testing/test-desk.ts'
import { ticketsCsv } from './tickets-csv.ts'

describe('tickets as CSV', () => {
  it('have one line each, times in UTC and the last digits of the phone; 0 is a number', () => {
    const back = { table: 0, at: 0, why: 'silent', staffName: 'Ada' } as const
    const ticket = testTicket(0, {
      createdAt: 0,
      digits: '482',
      returned: [back],
      table: 0,
      status: 'claimed',
    })
    const [heading, line, rest] = ticketsCsv([ticket]).split('\r\n')
    expect(heading).to.match(/^number,status,name,email,phone,/)
    expect(line).to.equal(
      '0,claimed,Visitor 0,v0@example.com,•• 482,kiosk,1970-01-01T00:00:00.000Z,,,,0,0,,,,silent from table 0 1970-01-01T00:00:00.000Z,,,',
    )
    expect(rest).to.equal('')
    expect(line?.split(',')).to.have.length(heading?.split(',').length ?? 0)
  })

  it('hold no cell that is a formula, whatever a visitor is called', () => {
    const ticket = testTicket(1, {
      name: '=HYPERLINK("http://x")',
      email: '+1@x.example',
      staffName: '@SUM(A1)',
    })
    const csv = ticketsCsv([ticket])
    expect(csv).to.contain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).to.contain(`,'+1@x.example,`)
    expect(csv).to.contain(`,'@SUM(A1),`)
  })
})
