import { expect } from 'chai'
import { startWhatsappSimulator } from './start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from './start-whatsapp-simulator.ts'
import { NORDVIK } from './testing/numbers.ts'
import { postMessage, textTo } from './testing/requests.ts'

const DRIVER = '+447700900482'

describe('Sending a text to the WhatsApp simulator', () => {
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK], seed: 7, clock: () => 1_763_640_000_000 })
  })
  afterEach(() => simulator.stop())

  it("answers as Meta does: the number as written, the user's id, a fresh message id", async () => {
    const { status, body } = await postMessage(simulator, textTo('+44 7700 900-482', 'Hello'))

    expect(status).to.equal(200)
    expect(body).to.deep.include({
      messaging_product: 'whatsapp',
      contacts: [{ input: '+44 7700 900-482', wa_id: '447700900482' }],
    })
    expect(body)
      .to.have.nested.property('messages[0].id')
      .that.matches(/^wamid\.[A-Za-z0-9+/]+=*$/)
  })

  it('shows the message on the phone, with its sender and our callback data', async () => {
    const request = { ...textTo(DRIVER, 'Hello ⛽️'), biz_opaque_callback_data: 'message-1' }
    const heard: string[] = []
    simulator.onMessage((message) => heard.push(message.id))
    const { body } = await postMessage(simulator, request)

    const [message, ...more] = simulator.messagesTo(DRIVER)
    expect(more).to.be.empty
    expect(message).to.deep.include({
      to: DRIVER,
      at: 1_763_640_000_000,
      callbackData: 'message-1',
      content: { type: 'text', text: 'Hello ⛽️' },
      from: {
        phoneNumberId: NORDVIK.phoneNumberId,
        displayPhoneNumber: NORDVIK.displayPhoneNumber,
        name: NORDVIK.name,
      },
    })
    expect(body).to.have.nested.property('messages[0].id', message?.id)
    expect(heard).to.deep.equal([message?.id])
  })

  it('counts every call by callback data, accepted or refused', async () => {
    await postMessage(simulator, { ...textTo(DRIVER, 'one'), biz_opaque_callback_data: 'a' })
    await postMessage(simulator, { ...textTo(DRIVER, 'one again'), biz_opaque_callback_data: 'a' })
    await postMessage(simulator, { ...textTo(DRIVER, ''), biz_opaque_callback_data: 'b' })

    expect([...simulator.callCounts()]).to.deep.equal([
      ['a', 2],
      ['b', 1],
    ])
    expect(simulator.calls().map(({ outcome, errorCode }) => [outcome, errorCode])).to.deep.equal([
      ['accepted', null],
      ['accepted', null],
      ['refused', 131009],
    ])
  })

  it('takes a read receipt with a typing indicator', async () => {
    const { status, body } = await postMessage(simulator, {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.HBgNNDQ3NzAwOTAwNDgyFQIAEhg=',
      typing_indicator: { type: 'text' },
    })

    expect([status, body]).to.deep.equal([200, { success: true }])
    expect(simulator.calls()[0]).to.include({ outcome: 'read', status: 200 })
  })

  it('answers a Mexican and a Brazilian number with the id that WhatsApp really uses', async () => {
    const mexican = await postMessage(simulator, textTo('+52 55 1234 5678', 'Hola'))
    const brazilian = await postMessage(simulator, textTo('+55 31 91234 5678', 'Oi'))

    expect(mexican.body).to.have.nested.property('contacts[0].wa_id', '5215512345678')
    expect(brazilian.body).to.have.nested.property('contacts[0].wa_id', '553112345678')
    expect(simulator.messagesTo('+525512345678')).to.have.length(1)
  })

  it('mints other ids in another run, and the same ids for the same seed', async () => {
    expect(await firstId(7)).to.equal(await firstId(7))
    expect(await firstId()).not.to.equal(await firstId())
  })

  it('takes a rotated token and forgets the old one', async () => {
    simulator.addNumber({ ...NORDVIK, tokens: ['fresh-token'] })

    expect((await postMessage(simulator, textTo(DRIVER, 'old'))).status).to.equal(401)
    expect((await postMessage(simulator, textTo(DRIVER, 'new'), { token: 'fresh-token' })).status).to.equal(
      200,
    )
  })

  it('forgets everything but its numbers on reset', async () => {
    simulator.setFault(NORDVIK.phoneNumberId, { kind: 'hang' }, { times: 1 })
    simulator.reset()
    await postMessage(simulator, textTo(DRIVER, 'Hello'))

    expect(simulator.faults()).to.be.empty
    expect(simulator.calls()).to.have.length(1)
    expect(simulator.numbers.map(({ name }) => name)).to.deep.equal(['Nordvik Lease'])
  })
})

async function firstId(seed?: number): Promise<string | undefined> {
  const simulator = await startWhatsappSimulator({
    numbers: [NORDVIK],
    ...(seed === undefined ? {} : { seed }),
  })
  await postMessage(simulator, textTo(DRIVER, 'Hello'))
  await simulator.stop()
  return simulator.messagesTo(DRIVER)[0]?.id
}
