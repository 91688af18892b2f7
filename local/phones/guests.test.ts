import { expect } from 'chai'
import {
  startTwilioSimulator,
  type TwilioSimulator,
} from '../simulators/twilio-api/start-twilio-simulator.ts'
import {
  ACCOUNT,
  ACCOUNT_SID,
  BAR,
  BAR_ON_WHATSAPP,
  GUEST,
  GUEST_ON_WHATSAPP,
} from '../simulators/twilio-api/testing/account.ts'
import { create } from '../simulators/twilio-api/testing/requests.ts'
import {
  startWhatsappSimulator,
  type WhatsappSimulator,
} from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { NORDVIK } from '../simulators/whatsapp-cloud-api/testing/numbers.ts'
import { startPhones, type RunningPhones } from './start-phones.ts'
import { openStream, type OpenStream } from './testing/open-stream.ts'

const YOUSSEF = { name: 'Youssef', role: 'driver', number: '+447700900482', channel: 'WhatsApp' } as const
const INES = { name: 'Inês', role: 'guest', number: 'whatsapp:+447700900611', channel: 'WhatsApp' } as const
const AOIFE = { name: 'Aoife', role: 'guest', number: 'sms:+447700900611', channel: 'SMS' } as const

describe('Guests on the phones page server', () => {
  let whatsapp: WhatsappSimulator
  let twilio: TwilioSimulator
  let phones: RunningPhones
  const opened: OpenStream[] = []

  beforeEach(async () => {
    whatsapp = await startWhatsappSimulator({ numbers: [NORDVIK] })
    twilio = await startTwilioSimulator({ account: ACCOUNT })
    phones = await startPhones({ simulator: whatsapp, twilio, phones: [YOUSSEF, INES, AOIFE] })
  })
  afterEach(async () => {
    opened.splice(0).forEach((stream) => stream.close())
    await phones.stop()
    await twilio.stop()
    await whatsapp.stop()
  })

  async function open(name: 'stream' | 'guests'): Promise<OpenStream> {
    const stream = await openStream(`${phones.url}/api/${name}`)
    opened.push(stream)
    return stream
  }

  const order = (method: string, path: string, body: unknown) =>
    fetch(`${phones.url}/_twilio/${path}`, { method, body: JSON.stringify(body) })

  it('have a stream of their own beside the drivers’', async () => {
    const { hello: drivers } = await open('stream')
    expect(drivers.phones).to.deep.equal([YOUSSEF])
    expect(drivers.hasGuests).to.equal(true)
    const { hello: guests } = await open('guests')
    expect(guests.phones).to.deep.equal([INES, AOIFE])
    expect(guests.account).to.equal(ACCOUNT_SID)
    expect(guests.numbers).to.deep.include({
      phoneNumberId: BAR_ON_WHATSAPP,
      displayPhoneNumber: BAR,
      name: 'Bar',
    })
    expect(guests.errorCodes.map(({ code }) => code)).to.include(21610)
  })

  it('may have one number on two channels', async () => {
    const stream = await open('guests')
    await create(twilio, { To: GUEST, Body: 'by SMS' })
    await create(twilio, { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP, Body: 'by WhatsApp' })
    expect(await stream.texts(2)).to.deep.equal(['by SMS', 'by WhatsApp'])
    expect(stream.phones()).to.deep.equal([AOIFE.number, INES.number])
  })

  it('write to one of our addresses, and are known by name', async () => {
    const stream = await open('guests')
    await order('POST', 'say', { from: GUEST_ON_WHATSAPP, to: BAR_ON_WHATSAPP, content: { body: 'galão' } })
    expect(await stream.texts(1)).to.deep.equal(['galão'])
    expect(twilio.people()).to.deep.include({ address: GUEST_ON_WHATSAPP, name: 'Inês' })
  })

  it('have phones that are switched by the same key', async () => {
    const { switches } = await open('guests')
    await order('PUT', 'behaviour', { person: GUEST, on: false })
    const { exceptions } = await switches((now) => now.exceptions.length === 1)
    expect(exceptions).to.deep.equal([{ person: AOIFE.number, behaviour: { on: false } }])
  })

  it('are a day further when the drivers are', async () => {
    await fetch(`${phones.url}/api/forward`, { method: 'POST' })
    expect(twilio.switches().window.forwardedMs).to.equal(86_400_000)
  })

  it('are not there without Twilio', async () => {
    const alone = await startPhones({ simulator: whatsapp, phones: [YOUSSEF] })
    const stream = await openStream(`${alone.url}/api/stream`)
    opened.push(stream)
    expect(stream.hello.hasGuests).to.equal(false)
    expect((await fetch(`${alone.url}/api/guests`)).status).to.equal(404)
    await alone.stop()
  })
})
