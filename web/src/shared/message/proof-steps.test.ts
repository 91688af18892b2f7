import type { Delivery } from '@relaydesk/domain/delivery/delivery.ts'
import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { expect } from 'chai'
import { proofSteps } from './proof-steps.ts'

const at = 1_000_000

function look(status: MessageStatus, delivery: Partial<Delivery>, kept = false): string[] {
  const message = { status, createdAt: at, kept, delivery: { attempt: 1, ...delivery } }
  return proofSteps(message).map((step) => `${step.label}:${step.look}`)
}

describe('the steps of a proof', () => {
  it('are five, all done, for a message that was read', () => {
    const times = { sendingAt: at + 1, sentAt: at + 2, deliveredAt: at + 3, readAt: at + 4 }
    expect(look('READ', times)).to.deep.equal([
      'stored:done',
      'handedOver:done',
      'accepted:done',
      'delivered:done',
      'read:done',
    ])
  })

  it('end with the moment in which a voice message was listened to', () => {
    expect(look('READ', { sentAt: at, readAt: at + 1, playedAt: at + 2 })[4]).to.equal('played:done')
  })

  it('count a step as done when a later one implies it', () => {
    expect(look('READ', { readAt: at })).to.deep.equal([
      'stored:done',
      'handedOver:done',
      'accepted:done',
      'delivered:done',
      'read:done',
    ])
  })

  it('leave open whether an unknown message was accepted', () => {
    expect(look('UNKNOWN', { sendingAt: at })[2]).to.equal('acceptedMaybe:maybe')
    const steps = proofSteps({
      status: 'UNKNOWN',
      createdAt: at,
      kept: false,
      delivery: { attempt: 1, unknownAt: at + 5 },
    })
    expect(steps[2]).to.deep.include({ at: at + 5, note: 'since' })
  })

  it('put a refusal where it happened', () => {
    expect(look('FAILED', { attempt: 0, failedAt: at }).indexOf('refused:bad')).to.equal(1)
    expect(look('FAILED', { failedAt: at }).indexOf('refused:bad')).to.equal(2)
    expect(look('FAILED', { sentAt: at, failedAt: at }).indexOf('refused:bad')).to.equal(3)
  })

  it('say when a message is only on this device', () => {
    expect(look('PENDING', { attempt: 0 }, true)).to.deep.equal([
      'keptHere:now',
      'handedOver:todo',
      'accepted:todo',
      'delivered:todo',
      'read:todo',
    ])
  })
})
