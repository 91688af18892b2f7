import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { startWhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { NORDVIK } from '../simulators/whatsapp-cloud-api/testing/numbers.ts'
import { postMessage, textTo } from '../simulators/whatsapp-cloud-api/testing/requests.ts'
import { startPhones } from './start-phones.ts'
import type { RunningPhones } from './start-phones.ts'
import { openStream } from './testing/open-stream.ts'
import type { OpenStream } from './testing/open-stream.ts'

const YOUSSEF = { name: 'Youssef', role: 'driver', number: '+447700900482', channel: 'WhatsApp' } as const

describe('The phones page server', () => {
  let folder: string
  let simulator: WhatsappSimulator
  let phones: RunningPhones
  const opened: OpenStream[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phones-'))
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK], limits: false })
    phones = await startPhones({ simulator, phones: [YOUSSEF], folder })
  })
  afterEach(async () => {
    opened.splice(0).forEach((stream) => stream.close())
    await phones.stop()
    await simulator.stop()
    await rm(folder, { recursive: true })
  })

  async function open(after = ''): Promise<OpenStream> {
    const stream = await openStream(`${phones.url}/api/stream${after}`)
    opened.push(stream)
    return stream
  }

  const write = (body: string, to: string = YOUSSEF.number) => postMessage(simulator, textTo(to, body))
  const order = (method: string, path: string, body: unknown) =>
    fetch(`${phones.url}/_sim/${path}`, { method, body: JSON.stringify(body) })
  const FAULT = `numbers/${NORDVIK.phoneNumberId}/fault`

  it('greets with the phones, the numbers and the codes to choose from', async () => {
    const { hello } = await open()
    expect(hello.phones).to.deep.equal([YOUSSEF])
    expect(hello.numbers.map(({ name }) => name)).to.deep.equal(['Nordvik Lease'])
    expect(hello.errorCodes).to.deep.include({ code: 131047, title: 'Re-engagement message' })
  })

  it('shows what arrived before and what arrives from now on, also on a phone that nobody introduced', async () => {
    await write('before')
    const { texts } = await open()
    await texts(1)
    await write('live')
    await write('stranger', '+351912345678')

    expect(await texts(3)).to.deep.equal(['before', 'live', 'stranger'])
  })

  it('continues a lost connection without a gap and without a repetition', async () => {
    const first = await open()
    await write('one')
    await first.texts(1)
    first.close()
    await write('two')
    await write('three')

    const second = await open(`?after=${first.position()}`)
    await write('four')
    expect(await second.texts(3)).to.deep.equal(['two', 'three', 'four'])
  })

  it('starts from the beginning for a page that spoke to an earlier run', async () => {
    await write('one')
    const { texts } = await open('?after=another-run.99')
    expect(await texts(1)).to.deep.equal(['one'])
  })

  it('switches a fault on, tells every page, and clears it', async () => {
    const { switches } = await open()
    expect((await order('PUT', FAULT, { fault: { kind: 'close-after' }, times: 3 })).status).to.equal(200)
    const { faults } = await switches((now) => now.faults.length === 1)
    expect(faults).to.deep.equal([
      { phoneNumberId: NORDVIK.phoneNumberId, fault: { kind: 'close-after' }, times: 3, struck: 0 },
    ])
    await order('PUT', FAULT, [])
    expect((await switches((now) => now.faults.length === 0)).faults).to.deep.equal([])
  })

  it('says what is wrong with a switch', async () => {
    expect((await order('PUT', FAULT, { fault: { kind: 'earthquake' } })).status).to.equal(400)
    expect((await order('PUT', 'numbers/999999/fault', [])).status).to.equal(404)
  })

  it('lets a person write, and shows it as the business takes and reads it', async () => {
    const { texts } = await open()
    const content = { type: 'text', text: { body: 'Which door?' } }
    const said = await order('POST', 'say', { from: YOUSSEF.number, content })
    expect(await texts(1)).to.deep.equal(['Which door?'])
    expect(await said.json())
      .to.have.property('id')
      .that.matches(/^wamid\./)
    expect(simulator.people()).to.deep.include.members([simulator.introduce(YOUSSEF.number)])
    expect(simulator.introduce(YOUSSEF.number)).to.include({ name: 'Youssef' })
  })

  it('lets a day pass for the windows, here and wherever else it is told', async () => {
    const passed: number[] = []
    const onForward = (ms: number) => Promise.resolve(void passed.push(ms))
    const others = await startPhones({ simulator, phones: [], folder, onForward })
    const answer = await fetch(`${others.url}/api/forward`, { method: 'POST' })
    expect(await answer.json()).to.deep.equal({ forwardedMs: 86_400_000 })
    expect(passed).to.deep.equal([86_400_000])
    await others.stop()
  })

  it('relays an uploaded picture', async () => {
    const form = new FormData()
    form.set('messaging_product', 'whatsapp')
    form.set('file', new File([new Uint8Array([1, 2, 3])], 'light.png', { type: 'image/png' }))
    const uploaded = await fetch(`${simulator.url}/v25.0/${NORDVIK.phoneNumberId}/media`, {
      method: 'POST',
      headers: { authorization: 'Bearer nordvik-token' },
      body: form,
    })
    const id = /\d{6,}/.exec(await uploaded.text())?.[0]
    const picture = await fetch(`${phones.url}/_sim/media/${id}`)

    expect(picture.headers.get('content-type')).to.equal('image/png')
    expect([...new Uint8Array(await picture.arrayBuffer())]).to.deep.equal([1, 2, 3])
    expect((await fetch(`${phones.url}/media/999999`)).status).to.equal(404)
  })

  it('serves the built page and nothing beside it', async () => {
    expect(await (await fetch(phones.url)).text()).to.contain('not built yet')
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'assets', 'page-1.js'), '1')

    expect(await (await fetch(phones.url)).text()).to.equal('<!doctype html>')
    expect((await fetch(`${phones.url}/assets/page-1.js`)).headers.get('cache-control')).to.contain(
      'immutable',
    )
    expect((await fetch(`${phones.url}/..%2f..%2fpackage.json`)).status).to.equal(404)
    expect((await fetch(`${phones.url}/`, { method: 'POST' })).status).to.equal(405)
  })
})
