import { expect } from 'chai'
import type { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import { keepTwilio } from './keep-twilio.ts'

/** The key of the task that keeps a post. */
async function keyOf(kind: TwilioWebhookTask['kind'], params: Record<string, string>): Promise<string> {
  const keys: string[] = []
  const queue = { enqueue: ({ key }: { key: string }) => Promise.resolve(void keys.push(key)) }
  await keepTwilio(queue, { kind, params, receivedAt: keys.length })
  return keys.join('')
}

describe('the task that keeps a post of Twilio', function () {
  it('is one for a message that came in, whatever else of the post is different when it comes again', async function () {
    const params = { MessageSid: 'SM1', Body: 'latte' }
    expect(await keyOf('incoming', params)).to.equal(await keyOf('incoming', { ...params, ApiVersion: '2' }))
  })

  it('is one for each state of each message, and for its being read', async function () {
    const posts = [
      { MessageSid: 'SM1', MessageStatus: 'sent' },
      { MessageSid: 'SM1', MessageStatus: 'delivered' },
      { MessageSid: 'SM1', MessageStatus: 'delivered', EventType: 'READ' },
      { MessageSid: 'SM2', MessageStatus: 'delivered' },
      { MessageSid: '', SmsSid: 'SM3' },
      { MessageSid: '', SmsSid: 'SM4' },
    ]
    const keys = await Promise.all(posts.map((params) => keyOf('status', params)))
    expect(new Set(keys).size).to.equal(posts.length)
  })
})
