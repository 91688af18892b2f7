import { expect } from 'chai'
import type { MessageProgress } from '../../../shared/message/message-progress.ts'
import { planUnknown } from './plan-unknown.ts'

const fiveMinutes = 300_000
const message: MessageProgress = {
  status: 'UNKNOWN',
  createdAt: 1_000,
  kept: false,
  delivery: { attempt: 1, sendingAt: 2_000 },
}

describe('a message of which nobody knows', () => {
  it('is asked for five minutes after it was handed over', () => {
    expect(planUnknown(message, 2_000 + fiveMinutes - 1)).to.deep.equal({
      phase: 'asking',
      answerBy: 2_000 + fiveMinutes,
    })
    expect(planUnknown(message, 2_000 + fiveMinutes)).to.deep.equal({ phase: 'no-answer' })
  })

  it('counts from when it was written if nothing else is known', () => {
    const { createdAt } = message
    expect(planUnknown({ ...message, delivery: { attempt: 1 } }, createdAt)).to.deep.equal({
      phase: 'asking',
      answerBy: createdAt + fiveMinutes,
    })
  })
})
