import { expect } from 'chai'
import * as fc from 'fast-check'
import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { ChatMessage } from './chat-message.ts'
import { emojiOf, foldThread, keepSameMarks } from './fold-thread.ts'

let count = 0

function said(by: 'driver' | 'agent', createdAt: number, more: Partial<ChatMessage> = {}): ChatMessage {
  count += 1
  return {
    id: `m${count}`,
    text: '',
    type: 'text',
    source: by === 'driver' ? 'DRIVER' : 'CUSTOMER',
    createdBy: by,
    createdAt,
    payload: {},
    whatsappMessageId: `wamid.${count}`,
    ...more,
  }
}

function about(
  target: ChatMessage,
  type: string,
  by: 'driver' | 'agent',
  at: number,
  text = '',
): ChatMessage {
  const payload = { targetMessageId: target.whatsappMessageId, ...(type === 'reaction' && { emoji: text }) }
  return said(by, at, { type, text, payload })
}

function inState(message: ChatMessage, status: MessageStatus, kept = false): ChatMessage {
  const progress = { status, kept, createdAt: message.createdAt, delivery: { attempt: 1 } }
  return { ...message, progress }
}

function emojisOn(target: ChatMessage, annotations: ChatMessage[]): string[] {
  const { marks } = foldThread([target, ...annotations], false)
  return marks.get(target.whatsappMessageId ?? '')?.reactions.map(emojiOf) ?? []
}

describe('the folded thread', () => {
  const question = said('agent', 1)
  const answer = said('driver', 2)

  it('shows the newest reaction of each side, and none that was taken back', () => {
    const first = about(question, 'reaction', 'driver', 3, '👍')
    const second = about(question, 'reaction', 'driver', 4, '❤️')
    const ours = about(question, 'reaction', 'agent', 5, '🙏')
    const gone = about(question, 'reaction', 'driver', 6, '')
    expect(emojisOn(question, [first, second, ours])).to.deep.equal(['❤️', '🙏'])
    expect(emojisOn(question, [ours, gone, second, first])).to.deep.equal(['🙏'])
  })

  it('keeps the reaction that holds when a newer one of ours failed, and shows the failed one too', () => {
    const holds = inState(about(answer, 'reaction', 'agent', 3, '👍'), 'DELIVERED')
    const failed = inState(about(answer, 'reaction', 'agent', 4, '❤️'), 'FAILED')
    expect(emojisOn(answer, [holds, failed])).to.deep.equal(['👍', '❤️'])
    expect(emojisOn(answer, [inState(holds, 'CANCELLED')])).to.deep.equal([])
  })

  it('keeps every version of an edited text, and whoever wrote it alone may edit or revoke it', () => {
    const edits = [about(answer, 'edit', 'driver', 4, 'two'), about(answer, 'edit', 'driver', 3, 'one')]
    const foreign = [about(question, 'edit', 'driver', 5, 'mine now'), about(question, 'revoke', 'driver', 6)]
    const { rows, marks } = foldThread([question, answer, ...edits, ...foreign], false)
    expect(rows).to.deep.equal([question, answer])
    expect(marks.get(answer.whatsappMessageId ?? '')?.edits.map(({ text }) => text)).to.deep.equal([
      'one',
      'two',
    ])
    expect(marks.has(question.whatsappMessageId ?? '')).to.equal(false)
  })

  it('marks what its writer took back', () => {
    const revoke = about(answer, 'revoke', 'driver', 3)
    expect(foldThread([answer, revoke], false).marks.get(answer.whatsappMessageId ?? '')?.revokedBy).to.equal(
      revoke,
    )
  })

  it('waits for a target that may still be loaded, and shows what has none at all', () => {
    const lost = about(said('agent', 0), 'reaction', 'driver', 3, '👍')
    expect(foldThread([answer, lost], false).rows).to.deep.equal([answer])
    expect(foldThread([answer, lost], true).rows).to.deep.equal([answer, lost])
  })

  it('orders by the time of writing, then of arrival; what only this device has comes last', () => {
    const late = said('driver', 5_000, { receivedAt: 9_000 })
    const early = said('driver', 5_000, { receivedAt: 6_000 })
    const older = said('driver', 1_000, { receivedAt: 20_000 })
    const kept = inState(said('agent', 2_000), 'PENDING', true)
    expect(foldThread([kept, late, early, older], true).rows).to.deep.equal([older, early, late, kept])
  })

  it('loses no message and doubles none, whatever comes', () => {
    const kinds = fc.constantFrom('text', 'reaction', 'edit', 'revoke', 'image', '')
    const one = fc.record({ kind: kinds, at: fc.nat(5), target: fc.nat(9), isOurs: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (plan) => {
        const all = plan.map(({ kind, at, target, isOurs }) =>
          said(isOurs ? 'agent' : 'driver', at, {
            type: kind,
            payload: { targetMessageId: `wamid.${count - target}` },
          }),
        )
        const { rows } = foldThread(all, true)
        expect(new Set(rows).size).to.equal(rows.length)
        const plain = all.filter(({ type }) => !['reaction', 'edit', 'revoke'].includes(type))
        expect(rows).to.include.members(plain)
      }),
    )
  })

  it('gives the same marks again while nothing about them changed', () => {
    const reaction = about(answer, 'reaction', 'driver', 3, '👍')
    const before = foldThread([answer, reaction], true).marks
    const id = answer.whatsappMessageId ?? ''
    const after = keepSameMarks(before, foldThread([answer, reaction, said('driver', 9)], true).marks)
    expect(after.get(id)).to.equal(before.get(id))
    const edited = foldThread([answer, reaction, about(answer, 'edit', 'driver', 9, 'x')], true).marks
    expect(keepSameMarks(before, edited).get(id)).not.to.equal(before.get(id))
  })
})
