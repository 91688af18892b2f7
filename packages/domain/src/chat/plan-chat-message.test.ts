import { expect } from 'chai'
import { readPhoneNumber } from '../people/read-phone-number.ts'
import { SendMessageTask } from '../tasks/send-message-task.ts'
import { planChatMessage, type ChatMessageContext } from './plan-chat-message.ts'

const createdAt = Date.UTC(2026, 10, 20, 11, 4)

const settings = {
  phoneNumberId: '106540352242922',
  displayPhoneNumber: '+44 7700 900100',
  tokenSecret: 'whatsapp-token-nordvik',
  templates: {
    GREETING: {
      name: 'greeting',
      language: 'en',
      body: 'Hello {{driverName}}, about {{plate}}.',
      parameters: ['driverName', 'plate'],
    },
  },
}
const enquiry = {
  accountId: 'acc',
  serviceUnitId: 'unit',
  driver: { name: 'Youssef', mobileNumber: '+447700900482' },
}
const message = {
  message: 'Door 2, behind the car wash.',
  type: 'text',
  source: 'CUSTOMER',
  createdBy: 'agent-1',
  driverMobileNumber: '+44 7700 900482',
  status: 'PENDING',
}

function plan(changes: Record<string, unknown> = {}, around: Partial<ChatMessageContext> = {}) {
  const context = {
    leaseId: 'nordvik',
    enquiryId: '20418',
    messageDocId: 'm1',
    enquiry,
    settings,
    createdAt,
    now: createdAt,
    ...around,
  }
  return planChatMessage({ ...context, message: { ...message, ...changes } }, readPhoneNumber)
}

describe('the plan for a chat message', function () {
  it('is a task with all that queue-service needs, and no token', function () {
    const planned = plan()
    if (planned.do !== 'enqueue') throw new Error(`planned ${planned.do}`)
    expect(planned.sendAt).to.equal(createdAt)
    expect(SendMessageTask.parse(planned.task)).to.deep.equal({
      leaseId: 'nordvik',
      accountId: 'acc',
      serviceUnitId: 'unit',
      enquiryId: '20418',
      messageDocId: 'm1',
      driverMobileNumber: '+447700900482',
      message: 'Door 2, behind the car wash.',
      type: 'text',
      leaseWhatsappDetails: {
        phoneNumberId: '106540352242922',
        displayPhoneNumber: '+44 7700 900100',
        tokenSecret: 'whatsapp-token-nordvik',
      },
      createdBy: 'agent-1',
      ETA: 0,
      createdAt,
    })
  })

  it('takes null for absent', function () {
    expect(plan({ payload: null, templateType: null, ETA: null, status: null })).to.deep.equal(plan())
  })

  it('asks of an enquiry only what a send needs', function () {
    for (const sparse of [{}, { accountId: null, serviceUnitId: null, driver: null }]) {
      expect(plan({}, { enquiry: sparse })).to.have.nested.property('task.accountId', '')
    }
  })

  it('lets no damaged template keep other messages from going', function () {
    for (const templates of [{ ...settings.templates, BROKEN: { name: 'x' } }, [], null, 'none']) {
      expect(plan({}, { settings: { ...settings, templates } })).to.deep.equal(plan())
    }
    expect(plan({}, { settings: { ...settings, templates: undefined } })).to.deep.equal(plan())
  })

  it('delays the task by ETA seconds from when the message was written', function () {
    expect(plan({ ETA: 90 })).to.include({ do: 'enqueue', sendAt: createdAt + 90_000 })
  })

  it('sends a message whose writer left out the status', function () {
    expect(plan({ status: undefined }).do).to.equal('enqueue')
  })

  const ignored: [string, Record<string, unknown>, string][] = [
    ['a message from the driver', { source: 'DRIVER' }, 'driver'],
    ['a message that a reassignment moved', { migrated: true }, 'migrated'],
    ['a message that was sent before', { status: 'SENT' }, 'already-handled'],
    [
      'a damaged message from the driver',
      { source: 'DRIVER', message: null, driverMobileNumber: 7 },
      'driver',
    ],
    ['a message that failed before', { status: 'FAILED' }, 'already-handled'],
  ]
  for (const [what, changes, because] of ignored) {
    it(`leaves ${what} alone`, function () {
      expect(plan(changes)).to.deep.equal({ do: 'ignore', because })
    })
  }

  const template = { type: 'template', templateType: 'GREETING' }
  const refused: [string, Record<string, unknown>, string][] = [
    ['an empty text', { message: '' }, 'EMPTY_TEXT'],
    ['a text of blanks', { message: ' \n\t ' }, 'EMPTY_TEXT'],
    ['a text of 4,097 characters', { message: 'x'.repeat(4097) }, 'TEXT_TOO_LONG'],
    ['an unknown type', { type: 'poll' }, 'UNKNOWN_TYPE'],
    ['no message at all', { message: undefined }, 'INVALID_MESSAGE'],
    ['a message that is a number', { message: 42 }, 'INVALID_MESSAGE'],
    ['a source that nobody knows', { source: 'ROBOT' }, 'INVALID_MESSAGE'],
    ['an author who cannot be an id', { createdBy: 'agents/anna' }, 'INVALID_MESSAGE'],
    ['an author with a reserved id', { createdBy: '__anna__' }, 'INVALID_MESSAGE'],
    ['a number without a country code', { driverMobileNumber: '07700 900482' }, 'INVALID_NUMBER'],
    ['a number that is too short', { driverMobileNumber: '+49 30' }, 'INVALID_NUMBER'],
    ['a number that is no number', { driverMobileNumber: 'call me' }, 'INVALID_NUMBER'],
    ['no number', { driverMobileNumber: '' }, 'INVALID_NUMBER'],
    ['an unknown template', { type: 'template', templateType: 'NOBODY' }, 'UNKNOWN_TEMPLATE'],
    [
      'a template with a name of JavaScript',
      { type: 'template', templateType: 'constructor' },
      'UNKNOWN_TEMPLATE',
    ],
    ['a template without a name', { type: 'template' }, 'UNKNOWN_TEMPLATE'],
    ['a template with a value missing', { ...template, payload: { driverName: 'Y' } }, 'TEMPLATE_PARAMETERS'],
    [
      'a template with a value too many',
      { ...template, payload: { driverName: 'Y', plate: 'P', x: '1' } },
      'TEMPLATE_PARAMETERS',
    ],
    [
      'a template value with a line break',
      { ...template, payload: { driverName: 'Y\nZ', plate: 'P' } },
      'TEMPLATE_PARAMETERS',
    ],
    [
      'a template value that is no text',
      { ...template, payload: { driverName: 1, plate: 'P' } },
      'TEMPLATE_PARAMETERS',
    ],
    ['a delay into the past', { ETA: -1 }, 'INVALID_ETA'],
    ['a delay of more than 30 days', { ETA: 30 * 86_400 + 1 }, 'INVALID_ETA'],
    ['a delay that is no number', { ETA: Number.NaN }, 'INVALID_MESSAGE'],
    ['an image without a file', { type: 'image', message: '' }, 'MEDIA'],
    [
      'an image with two files',
      { type: 'image', payload: { id: '1', link: 'https://a.example/b' } },
      'MEDIA',
    ],
    ['a sound with a caption', { type: 'audio', payload: { id: '1' } }, 'CAPTION'],
    [
      'four quick replies',
      { type: 'interactive', payload: { buttons: ['1', '2', '3', '4'].map((id) => ({ id, title: id })) } },
      'QUICK_REPLIES',
    ],
    [
      'the same quick reply twice',
      {
        type: 'interactive',
        payload: {
          buttons: [
            { id: '1', title: 'Yes' },
            { id: '1', title: 'No' },
          ],
        },
      },
      'QUICK_REPLIES',
    ],
  ]
  for (const [what, changes, code] of refused) {
    it(`refuses ${what} with a sentence`, function () {
      const planned = plan(changes)
      if (planned.do !== 'fail') throw new Error(`planned ${planned.do}`)
      expect(planned.error.code).to.equal(code)
      expect(planned.error.text).to.match(/^Not sent: .*\.$/)
    })
  }

  it('takes the longest text that WhatsApp takes, counting an emoji as one character', function () {
    expect(plan({ message: '👍'.repeat(4096) }).do).to.equal('enqueue')
  })

  it('refuses a lease company without WhatsApp settings, with damaged ones, and an enquiry that is not there', function () {
    expect(plan({}, { settings: undefined })).to.have.nested.property(
      'error.code',
      'NO_WHATSAPP_CONFIGURATION',
    )
    expect(plan({}, { settings: { phoneNumberId: '' } })).to.have.nested.property(
      'error.code',
      'INVALID_WHATSAPP_CONFIGURATION',
    )
    expect(plan({}, { enquiry: undefined })).to.have.nested.property('error.code', 'NO_ENQUIRY')
  })

  it('takes a filled template, a file and quick replies', function () {
    expect(plan({ ...template, payload: { driverName: 'Youssef', plate: 'V-482-KP' } }).do).to.equal(
      'enqueue',
    )
    expect(plan({ type: 'document', message: '', payload: { id: '7', filename: 'offer.pdf' } }).do).to.equal(
      'enqueue',
    )
    expect(plan({ type: 'interactive', payload: { buttons: [{ id: 'y', title: 'Yes' }] } }).do).to.equal(
      'enqueue',
    )
  })
})
