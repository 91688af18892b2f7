import { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { expect } from 'chai'
import { buildOrder } from './build-order.test-data.ts'
import { textState } from './text-state.ts'

describe('what became of the text about a drink that is ready', () => {
  it('is said for each state that the message can have', () => {
    const words = MessageStatus.options.map((status) => {
      const text = { what: 'ready' as const, messageId: 'm', status, at: 0 }
      const { word, callOut } = textState(buildOrder(1, { status: 'ready', text }))
      return [status, word, callOut]
    })
    expect(words).to.deep.equal([
      ['PENDING', 'soon', false],
      ['HELD', 'failed', true],
      ['SENDING', 'sending', false],
      ['UNKNOWN', 'unknown', true],
      ['SENT', 'sent', false],
      ['DELIVERED', 'delivered', false],
      ['READ', 'read', false],
      ['FAILED', 'failed', true],
      ['CANCELLED', 'failed', true],
    ])
  })

  it('is on its way while only the confirmation was sent', () => {
    const text = { what: 'confirmed', messageId: 'm', status: 'READ', at: 0 } as const
    expect(textState(buildOrder(1, { status: 'ready', text })).word).to.equal('soon')
    expect(textState(buildOrder(1, { status: 'ready' })).word).to.equal('soon')
  })

  it('is none for a walk-up, who is called out', () => {
    const guest = { name: 'Table 4', digits: '', isTexted: false }
    expect(textState(buildOrder(1, { guest }))).to.deep.equal({ word: 'none', status: null, callOut: true })
  })
})
