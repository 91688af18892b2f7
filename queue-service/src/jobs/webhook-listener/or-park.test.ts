import { expect } from 'chai'
import type { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import { silent } from '@relaydesk/observability/logger.ts'
import type { ParkReason, UpdateToPark } from '@relaydesk/store/parked-updates.ts'
import { orPark } from './or-park.ts'

const task: TwilioWebhookTask = { kind: 'incoming', params: { MessageSid: 'SM1' }, receivedAt: 1 }

describe('a post of Twilio’s that cannot be applied', function () {
  let parked: [UpdateToPark, ParkReason][]

  beforeEach(function () {
    parked = []
  })

  async function park(update: UpdateToPark, reason: ParkReason): Promise<string> {
    return String(parked.push([update, reason]))
  }

  function run(isLast: boolean, apply: () => Promise<void>, given = task): Promise<void> {
    return orPark({ parkedUpdates: { park }, log: silent }, given, isLast, apply)
  }

  it('is tried again while there are attempts left', async function () {
    const error = await run(false, fails).catch((thrown: unknown) => thrown)
    expect(error).to.be.an('error').with.property('message', '14 UNAVAILABLE')
    expect(parked).to.deep.equal([])
  })

  it('is parked whole at the last attempt', async function () {
    await run(true, fails)
    await run(true, fails, { ...task, kind: 'status', correlationId: 'ours' })
    expect(parked).to.deep.equal([
      [{ kind: 'message', update: JSON.stringify(task) }, 'exhausted'],
      [
        { kind: 'status', update: JSON.stringify({ ...task, kind: 'status', correlationId: 'ours' }) },
        'exhausted',
      ],
    ])
  })

  it('is not parked when all is well, first or last', async function () {
    for (const isLast of [false, true]) await run(isLast, () => Promise.resolve())
    expect(parked).to.deep.equal([])
  })
})

async function fails(): Promise<void> {
  throw new Error('14 UNAVAILABLE')
}
