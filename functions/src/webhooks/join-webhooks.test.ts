import { expect } from 'chai'
import * as fc from 'fast-check'
import type { WebhookBody } from '@relaydesk/domain/chat/webhook/webhook-body.ts'
import { joinWebhooks, type WebhookPart } from './join-webhooks.ts'

const limits = { updates: 5, bytes: 1_000 }

/** A task on its way to Cloud Tasks; the test says when and how it ends. */
interface OnTheWay {
  entry: unknown[]
  arrive: () => void
  fail: () => void
}

function part(entry: unknown, size: Partial<WebhookPart> = {}, around: object = {}): WebhookPart {
  const body: WebhookBody = { object: 'whatsapp_business_account', entry: [entry], ...around }
  return { body, updates: 1, bytes: 10, ...size }
}

/** Until everybody who can be told has been told. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

describe('webhooks that come at the same time', function () {
  let road: OnTheWay[]
  let keepWebhook: ReturnType<typeof joinWebhooks>
  let told: string[]

  beforeEach(function () {
    road = []
    told = []
    const keep = ({ entry }: WebhookBody) =>
      new Promise<void>((arrive, reject) => {
        road.push({ entry, arrive, fail: () => reject(new Error('14 UNAVAILABLE')) })
      })
    keepWebhook = joinWebhooks(keep, limits)
  })

  function post(given: WebhookPart): Promise<void> {
    const name = String(given.body.entry)
    return keepWebhook(given).then(
      () => void told.push(`${name} kept`),
      () => void told.push(`${name} failed`),
    )
  }

  it('go at once while the road is free, and together while it is not', async function () {
    for (const name of ['a', 'b', 'c', 'd', 'e']) void post(part(name))
    expect(road.map(({ entry }) => entry)).to.deep.equal([['a']])
    road[0]?.arrive()
    await settle()
    expect(road.map(({ entry }) => entry)).to.deep.equal([['a'], ['b', 'c', 'd', 'e']])
    expect(told).to.deep.equal(['a kept'])
  })

  it('are each told only what became of their own task', async function () {
    for (const name of ['a', 'b', 'c']) void post(part(name))
    road[0]?.arrive()
    await settle()
    void post(part('d'))
    road[1]?.fail()
    await settle()
    expect(told).to.deep.equal(['a kept', 'b failed', 'c failed'])
    void post(part('b'))
    road[2]?.arrive()
    await settle()
    road[3]?.arrive()
    await settle()
    expect(told.slice(3)).to.deep.equal(['d kept', 'b kept'])
  })

  it('do not all wait for one that takes its time', async function () {
    const names = Array.from({ length: 40 }, (_, n) => `n${n}`)
    const roomy = joinWebhooks(
      ({ entry }) => new Promise((arrive) => road.push({ entry, arrive, fail: arrive })),
      { updates: 100, bytes: 10_000 },
    )
    for (const name of names) void roomy(part(name))
    expect(road.map(({ entry }) => entry.length)).to.deep.equal([1, 16, 16])
    road[2]?.arrive()
    await settle()
    expect(road).to.have.length(3)
    road[0]?.arrive()
    road[1]?.arrive()
    await settle()
    expect(road.flatMap(({ entry }) => entry)).to.deep.equal(names)
  })

  it('stay apart where unknown fields stand around the entries', async function () {
    const names = ['a', 'b', 'c', 'odd', 'd', 'e']
    for (const name of names) void post(part(name, {}, name === 'odd' ? { not_known_yet: 1 } : {}))
    for (let n = 0; n < road.length; n += 1) {
      road[n]?.arrive()
      await settle()
    }
    expect(road.map(({ entry }) => entry)).to.deep.equal([['a'], ['b', 'c'], ['odd'], ['d', 'e']])
  })

  it('are never lost, doubled or too many for one task, in whatever order they come and arrive', async function () {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('post' as const),
        updates: fc.integer({ min: 1, max: 7 }),
        bytes: fc.integer({ min: 1, max: 700 }),
      }),
      fc.record({ do: fc.constant('arrive' as const), which: fc.nat(3) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const all: WebhookPart[] = []
        const tasks: WebhookPart[][] = []
        const open: (() => void)[] = []
        let kept = 0
        const join = joinWebhooks(({ entry }) => {
          tasks.push(entry.map((name) => all[Number(name)] ?? part('none')))
          return new Promise((arrive) => open.push(arrive))
        }, limits)
        for (const action of steps) {
          if (action.do === 'post') {
            const given = part(all.length, action)
            all.push(given)
            void join(given).then(() => (kept += 1))
          } else open.splice(action.which, 1)[0]?.()
          await Promise.resolve()
          expect(open.length).to.be.at.most(4)
        }
        while (open.length > 0) {
          open.shift()?.()
          await settle()
        }
        await settle()
        expect(tasks.flat()).to.deep.equal(all)
        expect(kept).to.equal(all.length)
        for (const task of tasks.filter(({ length }) => length > 1)) {
          expect(task.reduce((sum, { updates }) => sum + updates, 0)).to.be.at.most(limits.updates)
          expect(task.reduce((sum, { bytes }) => sum + bytes, 0)).to.be.at.most(limits.bytes)
        }
      }),
    )
  })
})
