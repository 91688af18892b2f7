import { expect } from 'chai'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { wasTemplateSent } from './was-template-sent.ts'

type Message = Pick<ChatMessage, 'type' | 'source' | 'progress'>

function template(status: 'SENT' | 'FAILED'): Message {
  return {
    type: 'template',
    source: 'SYSTEM',
    progress: { status, createdAt: 0, kept: false, delivery: { attempt: 1 } },
  }
}

const held: Message = { type: 'text', source: 'CUSTOMER', progress: undefined }
const answer: Message = { type: 'text', source: 'DRIVER', progress: undefined }

describe('whether a template was sent', () => {
  it('stays so while the desk goes on writing, until the driver answers', () => {
    expect(wasTemplateSent([held])).to.equal(false)
    expect(wasTemplateSent([template('SENT'), held])).to.equal(true)
    expect(wasTemplateSent([template('SENT'), answer, held])).to.equal(false)
  })

  it('is not so when it failed', () => {
    expect(wasTemplateSent([held, template('FAILED')])).to.equal(false)
  })
})
