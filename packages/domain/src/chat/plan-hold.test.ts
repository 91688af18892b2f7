import { expect } from 'chai'
import type { MessageStatus } from '../delivery/status.ts'
import { ChatMessageDraft } from './chat-message.ts'
import { planHold, type HoldContext } from './plan-hold.ts'
import { WhatsappConfiguration } from './whatsapp-configuration.ts'

const now = Date.UTC(2026, 10, 20, 12)
const hour = 3_600_000

const settings = WhatsappConfiguration.parse({
  phoneNumberId: '106',
  displayPhoneNumber: '+44 7700 900100',
  tokenSecret: 'token',
  templates: {
    HELLO: {
      name: 'hello',
      language: 'en',
      body: 'Hello {{driverName}}, {{leaseName}} here about {{plate}}.',
      parameters: ['driverName', 'leaseName', 'plate'],
    },
  },
  automatedMessages: { opening: 'HELLO', closing: 7 },
})
const enquiry = {
  driver: { name: 'Youssef Amrani' },
  vehicle: { make: 'VW', model: 'Crafter', plate: 'GX-119-T' },
  number: 20431,
}

function plan(draft: object, around: Partial<HoldContext> = {}) {
  const base = { message: 'Hi', type: 'text', source: 'CUSTOMER', createdBy: 'a', driverMobileNumber: '' }
  return planHold({ sendAt: now, now, ...around }, ChatMessageDraft.parse({ ...base, ...draft }), settings)
}

function first(changes: object = {}, openingStatus: MessageStatus | null = null): Partial<HoldContext> {
  const names = { lease: 'Nordvik Lease', agent: 'Mareike' }
  return { opening: { messageDocId: 'm1', enquiry: { ...enquiry, ...changes }, openingStatus, names } }
}

describe('what free text waits for', function () {
  it('is the driver’s answer, when its writer asked for that and the window is shut', function () {
    expect(plan({ hold: true })?.error.code).to.equal('WINDOW_CLOSED')
    expect(plan({ hold: true }, { lastDriverMessageAt: now - 25 * hour })?.error.code).to.equal(
      'WINDOW_CLOSED',
    )
    expect(plan({ hold: true }, { lastDriverMessageAt: now - 23 * hour })).to.equal(null)
    expect(plan({})).to.equal(null)
  })

  it('is nothing yet for one that leaves later: WhatsApp is asked then', function () {
    expect(plan({ hold: true, ETA: 60 }, { sendAt: now + 60_000 })).to.equal(null)
  })

  it('is the opening template before the first word, filled with what the enquiry knows', function () {
    expect(plan({}, first())?.opening).to.deep.equal({
      message: 'Hello Youssef, Nordvik Lease here about GX-119-T.',
      type: 'template',
      templateType: 'HELLO',
      payload: { driverName: 'Youssef', leaseName: 'Nordvik Lease', plate: 'GX-119-T' },
    })
    expect(plan({}, first({ lastMessage: { messageId: 'm1' } }))?.opening).to.not.equal(undefined)
  })

  it('is an opening on its way, and not one that has ended, well or badly', function () {
    for (const status of ['PENDING', 'SENDING', 'SENT', 'UNKNOWN'] as const)
      expect(plan({}, first({}, status)), status).to.have.nested.property('error.code', 'OPENING_TEMPLATE')
    for (const status of ['DELIVERED', 'READ', 'FAILED', 'CANCELLED'] as const)
      expect(plan({}, first({}, status)), status).to.equal(null)
  })

  it('is no opening where the conversation has begun, a value is missing, or the desk itself speaks', function () {
    expect(plan({}, first({ lastMessage: { messageId: 'm0' } }))).to.equal(null)
    expect(plan({}, first({ vehicle: null }))).to.equal(null)
    expect(plan({ source: 'SYSTEM' }, first())).to.equal(null)
  })
})
