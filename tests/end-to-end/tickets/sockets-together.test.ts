import { once } from 'node:events'
import { expect } from 'chai'
import { venuePresencePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../../local/network/network.ts'
import { call } from '../caller.ts'
import { calm, useNetwork } from '../network.ts'
import { clerkAt, command, numberedTicket, openHall, readTicket, type Hall } from './hall.ts'
import { connect, type Endpoint, type SocketClient } from './socket-client.ts'
import { clerkBySocket, kioskBySocket, newClerk, newEmail, ticketIn } from './socket-people.ts'

describe('sockets of the text protocol among others', function () {
  this.timeout(60_000)
  let network: Network
  let hall: Hall
  let clients: SocketClient[]

  before(async function () {
    network = await useNetwork()
    await calm(network)
  })

  beforeEach(async function () {
    clients = []
    hall = await openHall(network, { firstNumber: 0 })
  })

  afterEach(() => Promise.all(clients.map((client) => client.close())))

  async function open(endpoint: Endpoint, token?: string): Promise<SocketClient> {
    return keep(await connect(hall, endpoint, token))
  }

  function keep(client: SocketClient): SocketClient {
    clients.push(client)
    return client
  }

  async function clerk(table: number, name?: string) {
    const made = await clerkBySocket(hall, table, name)
    keep(made.client)
    return made
  }

  it('give one ticket to one of two who accept it at once, always', async function () {
    const [{ client: ada }, { client: bo }] = [await clerk(0, 'Ada'), await clerk(1, 'Bo')]
    const kiosk = keep(await kioskBySocket(hall))
    for (let number = 0; number < 5; number += 1) {
      await kiosk.ask(`new ${newEmail()} Visitor`)
      const answers = await Promise.all([ada, bo].map((each) => each.ask(`accept ${number}`)))
      expect(answers.toSorted()).to.deep.equal([
        'error accept this ticket is now claimed',
        `success claimed ${number}`,
      ])
      const [winner, loser] = answers[0]?.startsWith('success') === true ? [ada, bo] : [bo, ada]
      await loser.hears((frame) => frame.startsWith('claimed ') && ticketIn(frame).id === number)
      expect(await winner.ask(`complete ${number}`)).to.equal(`success complete ${number}`)
    }
  })

  it('and browsers see what the others do', async function () {
    const { client: socketClerk } = await clerk(0, 'Ada')
    const browserClerk = await clerkAt(hall, 1, 'Bo')
    const [first, second] = [await numberedTicket(hall), await numberedTicket(hall)]
    expect(await command(hall, browserClerk, 'accept', { ticketId: first })).to.include({ did: true })
    const claimed = await socketClerk.hears((frame) => frame.startsWith('claimed '))
    expect(ticketIn(claimed)).to.include({ id: 0, staff: 'Bo' })
    expect(await socketClerk.ask('accept 0')).to.equal('error accept this ticket is now claimed')

    expect(await socketClerk.ask('accept 1')).to.equal('success claimed 1')
    expect(await readTicket(hall, second)).to.include({ status: 'claimed', staffName: 'Ada', table: 0 })
    const late = await command(hall, browserClerk, 'accept', { ticketId: second })
    expect(late).to.include({ did: false, problem: 'claimed-by-another', by: 'Ada' })
  })

  it('begin with what there is', async function () {
    const { client: ada } = await clerk(0, 'Ada')
    for (let count = 0; count < 3; count += 1) await numberedTicket(hall)
    expect(await ada.ask('accept 0')).to.equal('success claimed 0')
    await ada.hears((frame) => frame.startsWith('new ') && ticketIn(frame).id === 2)

    const display = await open('display')
    await display.hears('claimed 0 0')
    expect(display.frames).to.deep.equal(['pick 0', 'claimed 0 0'])

    const person = await newClerk(hall, 'Bo')
    const known = await open('staff', person.socketToken)
    await known.hears((frame) => frame.startsWith('new ') && ticketIn(frame).id === 2)
    const short = known.frames.map((frame) => frame.replace(/\{"id":(\d+).*/, '$1'))
    expect(short).to.deep.equal(['taken 0', 'claimed 0', 'new 1', 'new 2'])

    const unknown = await open('staff')
    await unknown.hears('taken 0')
    expect(await unknown.ask(`pick 3 ${person.socketToken}`)).to.equal('success pick 3')
    await unknown.hears((frame) => frame.startsWith('new ') && ticketIn(frame).id === 2)
    expect(unknown.frames.map((frame) => frame.replace(/\{"id":(\d+).*/, '$1'))).to.deep.equal([
      'taken 0',
      'success pick 3',
      'claimed 0',
      'new 1',
      'new 2',
    ])
  })

  it('answer many commands of one client in their order', async function () {
    const { client } = await clerk(0)
    await numberedTicket(hall)
    for (const text of ['accept 0', 'complete 0', 'complete 0', 'unpick', 'unpick']) client.send(text)
    for (let count = 0; count < 40; count += 1) client.send(`accept ${1000 + count}`)
    const last = 'error accept you do not have a table chosen'
    for (let count = 0; count < 40; count += 1) await client.hears(last)
    expect(client.frames.filter((frame) => /^(success|error) /.test(frame)).slice(0, 7)).to.deep.equal([
      'success pick 0',
      'success claimed 0',
      'success complete 0',
      'error complete the ticket has already been completed or cancelled',
      'success unpick',
      'error unpick you do not have a table assigned',
      last,
    ])
  })

  it('say that somebody is there; who comes back in time keeps table and ticket, and who does not loses them', async function () {
    const display = await open('display')
    const { client, person } = await clerk(0, 'Ada')
    const ticketId = await numberedTicket(hall)
    await client.ask('accept 0')
    const presence = network.firestore.doc(venuePresencePath(hall.venueId, person.uid))
    expect((await presence.get()).get('seenAt')).not.to.equal(undefined)
    client.socket.terminate()

    const again = await open('staff')
    expect(await again.ask(`pick 0 ${person.socketToken}`)).to.equal('success pick 0')
    await again.close()
    expect(await readTicket(hall, ticketId)).to.include({ status: 'claimed', staffUid: person.uid })

    // As after the time for which a table is kept.
    const long = new Date(Date.now() - 3_600_000)
    await presence.set({ seenAt: long })
    const tables = network.firestore.doc(`venues/${hall.venueId}/tables/0`)
    await tables.update({ pickedAt: long })
    await network.sweep()
    await display.hears('cancel 0')
    await display.hears('unpick 0')
    expect(await readTicket(hall, ticketId)).to.include({ status: 'waiting', number: 0 })
  })

  it('open for nobody who does not belong there', async function () {
    const person = await newClerk(hall, 'Ada')
    const kiosk = keep(await kioskBySocket(hall))
    const other = await openHall(network)
    const refused: [Endpoint, string | undefined, Hall, number][] = [
      ['staff', undefined, { ...hall, venueId: 'nowhere' }, 404],
      ['display', undefined, { ...hall, venueId: '..' }, 404],
      ['kiosk', undefined, hall, 401],
      ['kiosk', 'abcdefghijklmnopqrstuvwx', hall, 401],
      ['kiosk', person.socketToken, hall, 401],
      ['staff', 'abcdefghijklmnopqrstuvwx', hall, 401],
      ['staff', person.socketToken, other, 401],
    ]
    for (const [endpoint, token, at, status] of refused)
      try {
        keep(await connect(at, endpoint, token))
        expect.fail(`${endpoint} opened`)
      } catch (error) {
        expect(String(error), endpoint).to.include(`Unexpected server response: ${status}`)
      }
    const elsewhere = await connect(other, 'staff')
    expect(await elsewhere.ask(`pick 0 ${person.socketToken}`)).to.equal(
      'error pick the provided token does not belong to any staff member',
    )
    await elsewhere.close()
    expect(await kiosk.ask('query')).to.equal('error query email is missing')
  })

  it('end for a kiosk that was revoked', async function () {
    const kiosk = keep(await kioskBySocket(hall))
    const asked = { venueId: hall.venueId, deviceId: hall.kiosk.uid }
    await call(network, 'revokeDevice', asked, hall.lead.token)
    const closed = once(kiosk.socket, 'close')
    kiosk.send(`new ${newEmail()} Nobody`)
    expect((await closed)[0]).to.equal(1008)
    expect(kiosk.frames).to.deep.equal([])
  })

  it('take no frame that is not of the protocol', async function () {
    const display = await open('display')
    expect(await display.ask('pick 0 x')).to.equal('error pick is not a known command')
    const long = await open('display')
    const tooBig = once(long.socket, 'close')
    long.send('x'.repeat(20_000))
    expect((await tooBig)[0]).to.equal(1009)
    const binary = await open('staff')
    const closed = once(binary.socket, 'close')
    binary.socket.send(Buffer.from('unpick'))
    expect((await closed)[0]).to.equal(1003)
  })

  it('ask for at most thirty names a minute', async function () {
    const kiosk = keep(await kioskBySocket(hall))
    const answers = []
    for (let count = 0; count < 31; count += 1) answers.push(await kiosk.ask(`query ${newEmail()}`))
    expect(new Set(answers.slice(0, 30))).to.deep.equal(new Set(['error query visitor email does not exist']))
    expect(answers.at(-1)).to.equal('error query the server could not do it. please try again')
  })

  it('are told goodbye when the server stops, and come back to the same', async function () {
    const { client, person } = await clerk(0)
    const display = await open('display')
    const closed = Promise.all([client, display].map(({ socket }) => once(socket, 'close')))
    await network.queueService.stop()
    expect((await closed).map(([code]) => Number(code))).to.deep.equal([1001, 1001])
    await network.queueService.start()
    const again = await open('staff')
    await again.hears('taken 0')
    expect(await again.ask(`pick 0 ${person.socketToken}`)).to.equal('success pick 0')
  })
})
