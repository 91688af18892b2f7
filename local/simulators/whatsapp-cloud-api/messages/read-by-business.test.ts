import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { NORDVIK } from '../testing/numbers.ts'
import { postMessage, textTo } from '../testing/requests.ts'

const DRIVER = '+447700900482'

describe('A message that the business has read, at the WhatsApp simulator', () => {
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK] })
  })
  afterEach(() => simulator.stop())

  const say = (body: string) => simulator.say(DRIVER, { type: 'text', text: { body } })
  const read = (id: string, typing: boolean) =>
    postMessage(simulator, {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: id,
      ...(typing ? { typing_indicator: { type: 'text' } } : {}),
    })
  const readState = () =>
    simulator
      .entriesSince(0)
      .map((entry) => [entry.content.type === 'text' ? entry.content.text : '', entry.readAt !== undefined])

  it('shows so on the phone, and all before it', async () => {
    say('one')
    const second = say('two')
    say('three')
    await read(second, false)
    expect(readState()).to.deep.equal([
      ['one', true],
      ['two', true],
      ['three', false],
    ])
    expect(simulator.typing()).to.deep.equal([])
  })

  it('shows that the business is typing until it has answered', async () => {
    await read(say('Hello'), true)
    expect(simulator.typing()).to.have.length(1)
    expect(simulator.typing()[0]).to.include({ person: DRIVER, name: 'Nordvik Lease' })
    await postMessage(simulator, textTo(DRIVER, 'Yes'))
    expect(simulator.typing()).to.deep.equal([])
  })
})
