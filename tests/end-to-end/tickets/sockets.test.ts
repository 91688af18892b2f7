import { expect } from 'chai'
import type { Network } from '../../../local/network/network.ts'
import { call } from '../caller.ts'
import { calm, useNetwork } from '../network.ts'
import { openHall, tablesOf, ticketsOf, whenTicket, type Hall } from './hall.ts'
import { connect, type SocketClient } from './socket-client.ts'
import { clerkBySocket, kioskBySocket, newClerk, newEmail, ticketIn, Token } from './socket-people.ts'

/** What the protocol's documentation lists, said once over the wire. */
describe('the text protocol of tickets', function () {
  this.timeout(60_000)
  let network: Network
  let hall: Hall
  let kiosk: SocketClient
  const clients: SocketClient[] = []

  before(async function () {
    network = await useNetwork()
    await calm(network)
    hall = await openHall(network, { firstNumber: 0, tableCount: 3 })
    kiosk = keep(await kioskBySocket(hall))
  })

  after(() => Promise.all(clients.map((client) => client.close())))

  function keep(client: SocketClient): SocketClient {
    clients.push(client)
    return client
  }

  /** A ticket in the queue; gives its number. */
  async function taken(name = 'Example Name'): Promise<number> {
    return ticketIn(await kiosk.ask(`new ${newEmail()} ${name}`)).id
  }

  it('gives a kiosk the ticket of a new visitor, from number 0 on', async function () {
    const email = newEmail()
    const frame = await kiosk.ask(`new ${email} Example Name`)
    const start = ticketIn(frame).start
    expect(start).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(frame).to.equal(
      `success new {"id":0,"email":"${email}","name":"Example Name","staff":"{}","start":"${start}","end":"1970-01-01T00:00:00Z"}`,
    )
    // The same visitor once more holds the same ticket.
    expect(await kiosk.ask(`new ${email} Example Name`)).to.equal(frame)
    expect(await kiosk.ask(`query ${email}`)).to.equal('success query Example Name')
    expect(await kiosk.ask(`query ${newEmail()}`)).to.equal('error query visitor email does not exist')
    expect([...(await ticketsOf(hall)).values()].map(({ source }) => source)).to.include('protocol')
  })

  it('answers staff without a table, and with a token that is nobody’s', async function () {
    const client = keep(await connect(hall, 'staff'))
    expect(await client.hears((frame) => frame.startsWith('taken'))).to.equal('taken')
    expect(await client.ask('pick 0 abcdefghijklmnoprstuvwxy')).to.equal(
      'error pick the provided token does not belong to any staff member',
    )
    expect(await client.ask('accept 0')).to.equal('error accept you do not have a table chosen')
    expect(await client.ask('cancel 0')).to.equal('error cancel you are not assigned to any table')
    expect(await client.ask('complete 0')).to.equal('error complete you are not assigned to any table')
    expect(await client.ask('unpick')).to.equal('error unpick you do not have a table assigned')
    expect(await client.ask('shout 0')).to.equal('error shout is not a known command')
    // Nobody knows who that is: nothing about visitors.
    expect(client.frames.filter((frame) => /^(new|claimed) /.test(frame))).to.deep.equal([])
  })

  it('lets staff serve: every answer that is documented', async function () {
    const display = keep(await connect(hall, 'display'))
    const watcher = keep(await connect(hall, 'staff'))
    await watcher.hears('taken')
    const { client: ada } = await clerkBySocket(hall, 0, 'Ada')
    keep(ada)
    await display.hears('pick 0')
    await watcher.hears('taken 0')
    const { client: bo } = await clerkBySocket(hall, 1, 'Bo')
    keep(bo)
    await watcher.hears('taken 0 1')
    const stranger = await newClerk(hall, 'Cy')
    for (const table of ['0', '3', '-1', 'x'])
      expect(await watcher.ask(`pick ${table} ${stranger.socketToken}`)).to.equal(
        'error the chosen table is not available',
      )

    const number = await taken('Grace Hopper')
    for (const client of [ada, bo])
      expect(
        ticketIn(await client.hears((frame) => frame.startsWith('new ') && ticketIn(frame).id === number)),
      ).to.include({ name: 'Grace Hopper', staff: '{}' })

    expect(await ada.ask('accept 4711')).to.equal('error accept ticket id does not exist')
    expect(await ada.ask('complete 4711')).to.equal('error complete ticket id does not exist')
    expect(await ada.ask('cancel 4711')).to.equal('error cancel ticket id does not exist')
    expect(await ada.ask(`cancel ${number}`)).to.equal('error cancel you do not own this ticket')
    expect(await ada.ask(`accept ${number}`)).to.equal(`success claimed ${number}`)
    await display.hears(`claimed ${number} 0`)
    const claimed = await bo.hears((frame) => frame.startsWith('claimed ') && ticketIn(frame).id === number)
    expect(ticketIn(claimed).staff).to.equal('Ada')
    expect(await bo.ask(`accept ${number}`)).to.equal('error accept this ticket is now claimed')
    expect(await bo.ask(`complete ${number}`)).to.equal('error complete you do not own this ticket')
    expect(await ada.ask(`complete ${number}`)).to.equal(`success complete ${number}`)
    await display.hears('complete 0')
    const over = 'the ticket has already been completed or cancelled'
    expect(await ada.ask(`complete ${number}`)).to.equal(`error complete ${over}`)
    expect(await bo.ask(`accept ${number}`)).to.equal(`error accept ${over}`)

    const next = await taken()
    expect(await bo.ask(`accept ${next}`)).to.equal(`success claimed ${next}`)
    await display.hears(`claimed ${next} 1`)
    expect(await bo.ask(`cancel ${next}`)).to.equal(`success cancel ${next}`)
    await display.hears('cancel 1')
    expect(await bo.ask(`cancel ${next}`)).to.equal(`error cancel ${over}`)

    expect(await bo.ask('unpick')).to.equal('success unpick')
    await display.hears('unpick 1')
    await watcher.hears('taken 0')
    await bo.hears('taken 0')
    expect(await ada.ask('unpick')).to.equal('success unpick')
    const heard = display.frames.filter((frame) => !/^claimed \d+ /.test(frame))
    expect(heard.slice(0, 4)).to.deep.equal(['pick 0', 'pick 1', 'complete 0', 'cancel 1'])
    // Ada was told of her own ticket by the answer alone.
    expect(
      ada.frames.some((frame) => frame.startsWith('claimed ') && ticketIn(frame).id === number),
    ).to.equal(false)
  })

  it('ends a session whose token was replaced', async function () {
    const { person, client } = await clerkBySocket(hall, 2)
    keep(client)
    const number = await taken()
    const { token } = Token.parse(
      (await call(network, 'createStaffToken', { venueId: hall.venueId }, person.token)).result,
    )
    expect(await client.ask(`accept ${number}`)).to.equal(
      'error accept your session token was found to be invalid. please relogin',
    )
    const [ticketId = ''] = [...(await ticketsOf(hall))].find(([, ticket]) => ticket.number === number) ?? []
    await whenTicket(hall, ticketId, ({ status }) => status === 'waiting')
    expect((await tablesOf(hall)).get(2)?.staffUid).to.equal(person.uid)

    // Until they say again who they are, they hear nothing of visitors.
    const other = keep((await clerkBySocket(hall, 1)).client)
    const next = await taken()
    const isNext = (frame: string) => frame.startsWith('new ') && ticketIn(frame).id === next
    await other.hears(isNext)
    expect(client.frames.some(isNext)).to.equal(false)
    expect(await client.ask(`pick 2 ${token}`)).to.equal('success pick 2')
    await client.hears(isNext)
  })
})
