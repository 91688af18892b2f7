import { expect } from 'chai'
import type {
  PhoneMessage,
  SaidMessage,
  ThreadEntry,
} from '../../../simulators/shared/phone/phone-message.ts'
import { dayLabel, threadItems } from './thread-items.ts'

const NOW = new Date(2026, 10, 20, 11, 4).getTime()

function message(id: string, at: Date, extra: Partial<PhoneMessage> = {}): PhoneMessage {
  return {
    kind: 'arrived',
    id,
    seq: 1,
    rev: 1,
    at: at.getTime(),
    to: '+447700900482',
    from: { phoneNumberId: '1', displayPhoneNumber: '+44', name: 'Nordvik Lease' },
    content: { type: 'text', text: id },
    ...extra,
  }
}

describe('The thread on a phone', () => {
  it('separates days, once each', () => {
    const items = threadItems(
      [
        message('a', new Date(2026, 10, 19, 23, 59)),
        message('b', new Date(2026, 10, 20, 0, 1)),
        message('c', new Date(2026, 10, 20, 11, 0)),
      ],
      NOW,
    )
    expect(items.map((item) => (item.kind === 'day' ? item.label : item.key))).to.deep.equal([
      'Yesterday',
      'a',
      'Today',
      'b',
      'c',
    ])
  })

  it('names days as people do', () => {
    expect(dayLabel(new Date(2026, 10, 12).getTime(), NOW)).to.equal('Thu 12 Nov')
    expect(dayLabel(new Date(2025, 10, 12).getTime(), NOW)).to.equal('12 Nov 2025')
  })

  it('names the sender only where several businesses write', () => {
    const brinkmann = { phoneNumberId: '2', displayPhoneNumber: '+49', name: 'Brinkmann Fleet' }
    const [first, second] = [message('a', new Date(NOW)), message('b', new Date(NOW), { from: brinkmann })]
    expect(senders([first])).to.deep.equal([null])
    expect(senders([first, second])).to.deep.equal(['Nordvik Lease', 'Brinkmann Fleet'])
  })

  it('shows the newest reaction of each side on its message, and none that was taken back', () => {
    const hello = message('a', new Date(NOW))
    const reactions = [react('r1', 'a', '👍'), react('r2', 'a', '🙏'), mine(react('r3', 'a', '🎉'))]
    expect(shown([hello, ...reactions])).to.deep.equal([{ key: 'a', emojis: ['🙏', '🎉'] }])
    expect(shown([hello, ...reactions, react('r4', 'a', '')])).to.deep.equal([{ key: 'a', emojis: ['🎉'] }])
    expect(shown([react('r1', 'gone', '👍')])).to.deep.equal([{ key: 'r1', emojis: [] }])
  })

  it('finds the message that is quoted, if it is still here', () => {
    const quoted = message('a', new Date(NOW))
    const items = threadItems([quoted, message('b', new Date(NOW), { quotedId: 'a' })], NOW)
    expect(items.at(-1)).to.have.property('quoted', quoted)
    expect(threadItems([message('b', new Date(NOW), { quotedId: 'a' })], NOW).at(-1)).to.have.property(
      'quoted',
      null,
    )
  })
})

function senders(messages: ThreadEntry[]): Array<string | null> {
  return threadItems(messages, NOW).flatMap((item) => (item.kind === 'entry' ? [item.business] : []))
}

function react(id: string, messageId: string, emoji: string): PhoneMessage {
  return message(id, new Date(NOW), { content: { type: 'reaction', messageId, emoji } })
}

function mine({ from: business, to: by, ...rest }: PhoneMessage): SaidMessage {
  return { ...rest, kind: 'said', by, business }
}

function shown(messages: ThreadEntry[]): Array<{ key: string; emojis: string[] }> {
  return threadItems(messages, NOW).flatMap((item) =>
    item.kind === 'entry' ? [{ key: item.key, emojis: item.reactions.map(({ emoji }) => emoji) }] : [],
  )
}
