import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { expect } from 'chai'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { answeredMeanwhile } from './answered-meanwhile.ts'

const began = 1_000_000

function message(createdBy: string, createdAt: number, status: MessageStatus = 'SENT'): ChatMessage {
  return {
    id: `${createdBy}-${createdAt}`,
    text: 'Door 2',
    type: 'text',
    source: createdBy === 'driver' ? 'DRIVER' : 'CUSTOMER',
    createdBy,
    createdAt,
    payload: {},
    progress: { status, createdAt, kept: false, delivery: { attempt: 1 } },
  }
}

function answer(messages: ChatMessage[], now = began + 10_000): string | undefined {
  return answeredMeanwhile(messages, { uid: 'mareike', beganAt: began, now })?.id
}

describe('a colleague’s answer while one writes', () => {
  it('is the newest that came after one began', () => {
    expect(
      answer([message('tom', began - 1), message('tom', began + 1), message('priya', began + 2)]),
    ).to.equal(`priya-${began + 2}`)
    expect(answer([message('tom', began - 1), message('tom', began)])).to.equal(undefined)
  })

  it('is not one’s own, not the driver’s, not one that will not go', () => {
    expect(
      answer([
        message('mareike', began + 1),
        message('driver', began + 2),
        message('tom', began + 3, 'CANCELLED'),
        message('tom', began + 4, 'FAILED'),
        { ...message('tom', began + 5), type: 'reaction' },
        { ...message('system', began + 6), source: 'SYSTEM' },
      ]),
    ).to.equal(undefined)
  })

  it('counts for two minutes', () => {
    expect(answer([message('tom', began + 1)], began + 120_001)).to.equal(`tom-${began + 1}`)
    expect(answer([message('tom', began + 1)], began + 120_002)).to.equal(undefined)
  })
})
