import { expect } from 'chai'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { createQuoteStore } from './quote-store.ts'

const message: ChatMessage = {
  id: 'm',
  text: 'Which door?',
  type: 'text',
  source: 'DRIVER',
  createdBy: 'driver',
  createdAt: 1,
  payload: {},
  whatsappMessageId: 'wamid.1',
}

describe('the quote of the next message', () => {
  it('goes with one message and no further one', () => {
    const store = createQuoteStore()
    let changes = 0
    store.subscribe(() => (changes += 1))
    store.set(message)
    expect(store.take()).to.deep.equal({ quotes: 'wamid.1' })
    expect(store.take()).to.deep.equal({})
    expect([store.read(), changes]).to.deep.equal([null, 2])
  })
})
