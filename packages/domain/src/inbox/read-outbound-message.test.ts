import { expect } from 'chai'
import { planConversationMessage } from './plan-conversation-message.ts'

const written = { direction: 'outbound', body: 'Hello', createdBy: 'system', status: 'PENDING' }
const contentSid = `HX${'0'.repeat(32)}`

describe('what the door does with a message of a conversation', function () {
  it('takes one that was written to be sent to its queue', function () {
    expect(planConversationMessage(written)).to.deep.equal({ do: 'enqueue' })
    const { status: _status, ...bare } = written
    expect(planConversationMessage(bare)).to.deep.equal({ do: 'enqueue' })
  })

  it('takes files with or without words, and templates without either', function () {
    const { body: _body, ...wordless } = written
    const mediaUrls = ['https://files.example/1']
    for (const message of [
      { ...written, mediaUrls },
      { ...wordless, mediaUrls },
      { ...wordless, contentSid },
    ])
      expect(planConversationMessage(message)).to.deep.equal({ do: 'enqueue' })
  })

  it('leaves alone what came in, and what is not to be sent any more', function () {
    expect(planConversationMessage({ ...written, direction: 'inbound' })).to.deep.equal({ do: 'ignore' })
    for (const status of ['SENT', 'CANCELLED', 'FAILED', 7])
      expect(planConversationMessage({ ...written, status })).to.deep.equal({ do: 'ignore' })
  })

  const bad: [string, object][] = [
    ['EMPTY_MESSAGE', { body: ' ' }],
    ['TEXT_TOO_LONG', { body: 'x'.repeat(1_601) }],
    ['INVALID_MESSAGE', { contentSid }],
    ['INVALID_MESSAGE', { createdBy: undefined }],
    ['INVALID_MESSAGE', { mediaUrls: ['file:///etc/passwd'] }],
    ['INVALID_MESSAGE', { body: 7 }],
  ]
  for (const [code, change] of bad) {
    it(`says what is wrong with ${JSON.stringify(change).slice(0, 40)}`, function () {
      const plan = planConversationMessage({ ...written, ...change })
      expect(plan).to.have.nested.property('error.code', code)
      expect(plan)
        .to.have.nested.property('error.text')
        .that.matches(/^Not sent: .*\.$/)
    })
  }
})
