import { expect } from 'chai'
import type { CommandAnswer, CommandProblem } from '../requests.ts'
import { testTicket } from '../testing/test-desk.ts'
import { answerFrame, newTicketAnswer, queryAnswer } from './answer-frame.ts'
import { unavailableError } from './protocol-errors.ts'
import { readStaffFrame, type StaffFrame } from './read-frame.ts'

function answerTo(text: string, problem?: CommandProblem): string {
  const frame = readStaffFrame(text)
  if (frame.verb === null) return frame.answer
  const standing = { table: null, ticketId: null, number: null }
  const answer: CommandAnswer =
    problem === undefined ? { did: true, ...standing } : { did: false, problem, ...standing }
  return answerFrame(frame, answer)
}

/** Every row of the protocol's table "Staff to Server": what was sent, why it is not done, the exact answer. */
const rows: [string, CommandProblem | undefined, string][] = [
  ['accept 0', undefined, 'success claimed 0'],
  ['accept 0', 'no-session', 'error accept your session token was found to be invalid. please relogin'],
  ['accept 0', 'no-table', 'error accept you do not have a table chosen'],
  ['accept 0', 'no-such-ticket', 'error accept ticket id does not exist'],
  ['accept 0', 'claimed-by-another', 'error accept this ticket is now claimed'],
  ['accept 0', 'finished', 'error accept the ticket has already been completed or cancelled'],
  ['cancel 0', undefined, 'success cancel 0'],
  ['cancel 0', 'no-table', 'error cancel you are not assigned to any table'],
  ['cancel 0', 'no-such-ticket', 'error cancel ticket id does not exist'],
  ['cancel 0', 'not-owner', 'error cancel you do not own this ticket'],
  ['cancel 0', 'finished', 'error cancel the ticket has already been completed or cancelled'],
  ['complete 0', undefined, 'success complete 0'],
  ['complete 0', 'no-table', 'error complete you are not assigned to any table'],
  ['complete 0', 'no-such-ticket', 'error complete ticket id does not exist'],
  ['complete 0', 'not-owner', 'error complete you do not own this ticket'],
  ['complete 0', 'finished', 'error complete the ticket has already been completed or cancelled'],
  ['pick 0 abcdefghijklmnoprstuvwxy', undefined, 'success pick 0'],
  ['pick 0 x', 'no-session', 'error pick the provided token does not belong to any staff member'],
  ['pick 0 x', 'table-not-available', 'error the chosen table is not available'],
  ['unpick', undefined, 'success unpick'],
  ['unpick', 'no-table', 'error unpick you do not have a table assigned'],
]

describe('the answers of the text protocol', () => {
  for (const [sent, problem, answer] of rows)
    it(`"${sent}" ${problem ?? 'done'}: ${answer}`, () => {
      expect(answerTo(sent, problem)).to.equal(answer)
    })

  it('use the closest words where a table holds a ticket already', () => {
    expect(answerTo('accept 1', 'has-ticket')).to.equal('error accept you do not have a table chosen')
    expect(answerTo('pick 1 x', 'has-ticket')).to.equal('error the chosen table is not available')
  })

  it('are a whole sentence for whatever else may happen', () => {
    const verbs: StaffFrame['verb'][] = ['accept', 'cancel', 'complete', 'unpick']
    for (const verb of verbs)
      expect(answerTo(verb === 'unpick' ? verb : `${verb} 0`, 'too-early')).to.equal(unavailableError(verb))
  })

  it('give a kiosk its ticket, or the one that its visitor holds', () => {
    const ticket = testTicket(0, {
      email: 'example@example.com',
      name: 'Example Name',
      createdAt: Date.parse('2019-10-01T04:12:19.999Z'),
    })
    const success =
      'success new {"id":0,"email":"example@example.com","name":"Example Name","staff":"{}","start":"2019-10-01T04:12:19Z","end":"1970-01-01T00:00:00Z"}'
    expect(newTicketAnswer(ticket, null)).to.equal(success)
    const refused = { ...ticket, number: null, status: 'refused' } as const
    expect(newTicketAnswer({ ...refused, refusal: 'already-waiting' }, ticket)).to.equal(success)
    const cancelled = { ...ticket, number: null, status: 'cancelled', endedBy: 'reset' } as const
    expect(newTicketAnswer(cancelled, null)).to.equal(unavailableError('new'))
    const answers = (['already-waiting', 'venue-closed', 'not-a-visitor'] as const).map((refusal) =>
      newTicketAnswer({ ...refused, refusal }, null),
    )
    expect(answers).to.deep.equal([
      'error new visitor already holds a ticket',
      'error new the venue is closed',
      'error new email or name is not valid',
    ])
  })

  it('give a kiosk the name of a visitor who is known', () => {
    expect(queryAnswer('Example Name')).to.equal('success query Example Name')
    for (const none of [null, ''])
      expect(queryAnswer(none)).to.equal('error query visitor email does not exist')
  })
})
