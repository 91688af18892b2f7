import { expect } from 'chai'
import { silent } from '@relaydesk/observability/logger.ts'
import type { UpdateToPark } from '@relaydesk/store/parked-updates.ts'
import type { Task } from '@relaydesk/task-queue/task-queue.ts'
import { createKeepWebhook } from './keep-webhook.ts'
import { receiveWhatsapp, type WebhookContext } from './receive-whatsapp.ts'

describe('receiving a genuine webhook', function () {
  let tasks: Task[]
  let parked: UpdateToPark[]
  let isDown: (task: Task) => boolean

  beforeEach(function () {
    tasks = []
    parked = []
    isDown = () => false
  })

  function context(): WebhookContext {
    const parkedUpdates = { park: async (update: UpdateToPark) => String(parked.push(update)) }
    const queue = {
      async enqueue(task: Task): Promise<void> {
        if (isDown(task)) throw new Error('14 UNAVAILABLE')
        tasks.push(task)
      },
    }
    return { keepWebhook: createKeepWebhook(queue), parkedUpdates, log: silent }
  }

  function receive(body: unknown): Promise<number> {
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
    return receiveWhatsapp(context(), bytes)
  }

  it('is one task with everything in it', async function () {
    const body = webhook([text('Porta 2')])
    expect(await receive(body)).to.equal(200)
    expect(tasks).to.have.length(1)
    expect(tasks[0]).to.deep.include({
      queue: 'whatsapp-webhooks-queue',
      path: '/webhook-listeners/whatsapp',
      body,
    })
  })

  it('has the same tasks when it comes again, and others for other content', async function () {
    const body = webhook(Array.from({ length: 250 }, (_, n) => text(`Message ${n}`)))
    await receive(body)
    await receive(body)
    await receive(webhook([text('another')]))
    expect(tasks).to.have.length(7)
    expect(new Set(tasks.map(({ key }) => key)).size).to.equal(4)
  })

  it('is not taken while a single part of it cannot be kept', async function () {
    isDown = ({ key }) => key.includes('Message 249')
    const body = webhook(Array.from({ length: 250 }, (_, n) => text(`Message ${n}`)))
    expect(await receive(body)).to.equal(503)
    isDown = () => false
    expect(await receive(body)).to.equal(200)
  })

  it('goes into the database, whole, when it is too large for any task', async function () {
    const long = '🚚"\\ '.repeat(250_000)
    expect(await receive(webhook([text('short'), text(long)]))).to.equal(200)
    expect(JSON.stringify(tasks)).to.include('short')
    const pieces = parked.map(({ update }) => {
      const { piece, of, text: cut }: { piece: number; of: number; text: string } = JSON.parse(update)
      expect(of).to.equal(parked.length)
      expect(piece).to.equal(parked.findIndex((other) => other.update === update) + 1)
      expect(Buffer.byteLength(update)).to.be.below(1_000_000)
      return cut
    })
    const kept: unknown = JSON.parse(pieces.join(''))
    expect(kept).to.have.nested.property('entry[0].changes[0].value.messages[0].text.body', long)
  })

  it('is refused for good when it is no webhook', async function () {
    const others = ['', 'not json', 'null', '[]', '{}', { object: 'page', entry: [] }]
    for (const body of [...others, { object: 'whatsapp_business_account' }]) {
      expect(await receive(body)).to.equal(400)
    }
    expect(tasks).to.deep.equal([])
  })

  it('takes fields and events that nobody knows yet', async function () {
    const body = {
      object: 'whatsapp_business_account',
      entry: [{ id: '1', changes: [{ field: 'brand_new', value: { x: [null] } }, 7] }, null],
    }
    expect(await receive(body)).to.equal(200)
    expect(tasks.map((task) => task.body)).to.deep.equal([body])
  })
})

function text(body: string): object {
  return { id: `wamid.${body.slice(0, 20)}`, from: '351910000001', type: 'text', text: { body } }
}

function webhook(messages: object[]): object {
  const value = { messaging_product: 'whatsapp', metadata: { phone_number_id: '1' }, messages }
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '2', changes: [{ field: 'messages', value }] }],
  }
}
