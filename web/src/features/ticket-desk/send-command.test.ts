import { expect } from 'chai'
import type { ServerAnswer } from '../../firestore/ask-server.ts'
import { sendCommand } from './send-command.ts'

const request = { venueId: 'office', commandId: '0123456789abcdef', action: 'next' } as const
const silence: ServerAnswer = { ok: false, reason: '' }

describe('a command of the staff', () => {
  it('is asked again with the same id until somebody answers', async () => {
    const { outcome, asked } = await send([
      silence,
      silence,
      { ok: true, data: { did: true, table: 0, ticketId: 't', number: 0 } },
    ])
    expect(outcome).to.deep.equal({
      kind: 'answered',
      answer: { did: true, table: 0, ticketId: 't', number: 0 },
    })
    expect(asked).to.deep.equal([request, request, request])
  })

  it('says who was faster', async () => {
    const data = { did: false, problem: 'claimed-by-another', by: 'Wanjiru', table: 2, ticketId: null }
    const { outcome } = await send([{ ok: true, data }])
    expect(outcome).to.deep.include({ kind: 'answered' })
    expect(outcome.kind === 'answered' && outcome.answer).to.deep.include({
      did: false,
      problem: 'claimed-by-another',
      by: 'Wanjiru',
      number: null,
    })
  })

  it('gives up after a while, and does not ask again what was refused', async () => {
    expect((await send([])).outcome).to.deep.equal({ kind: 'unreachable' })
    const refused = await send([{ ok: false, reason: 'You do not work here.' }])
    expect(refused.outcome).to.deep.equal({ kind: 'refused', reason: 'You do not work here.' })
    expect(refused.asked).to.have.length(1)
  })
})

/** Sends it; the server gives these answers, then none any more. */
async function send(answers: readonly ServerAnswer[]) {
  const left = [...answers]
  const asked: unknown[] = []
  const outcome = await sendCommand(
    {
      ask(again) {
        asked.push(again)
        return Promise.resolve(left.shift() ?? silence)
      },
      wait: () => Promise.resolve(),
      onAgain: () => undefined,
    },
    request,
  )
  return { outcome, asked }
}
