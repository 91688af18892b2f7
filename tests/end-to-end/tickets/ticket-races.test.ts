import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { tableCommandPath, ticketCounterPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../../local/network/network.ts'
import { read } from '../desk.ts'
import { calm, useNetwork } from '../network.ts'
import {
  clerkAt,
  command,
  numberedTicket,
  openHall,
  readTicket,
  signIn,
  tablesOf,
  takeTicket,
  ticketsOf,
  whenTicket,
  type Hall,
} from './hall.ts'

describe('what happens at the same moment at a venue', function () {
  this.timeout(90_000)
  let network: Network
  let hall: Hall

  before(async function () {
    network = await useNetwork()
    await calm(network)
    network.cloudTasks.setChaos({ deliverEachTask: 3, outOfOrder: true, seed: 5 })
    hall = await openHall(network)
  })

  after(() => calm(network))

  it('gives consecutive numbers, with every event three times', async function () {
    const total = 30
    const place = await openHall(network, { firstNumber: 100 })
    const ids = await Promise.all(Array.from({ length: total }, () => takeTicket(place)))
    await Promise.all(ids.map((id) => whenTicket(place, id, ({ number }) => number !== null)))
    const numbers = [...(await ticketsOf(place)).values()].map(({ number }) => Number(number))
    expect(numbers.toSorted((a, b) => a - b)).to.deep.equal(Array.from({ length: total }, (_, n) => 100 + n))
    expect(await read(network, ticketCounterPath(place.venueId))).to.deep.equal({ next: 100 + total })
  })

  it('gives one visitor one ticket, however often they take one', async function () {
    const email = 'twice@visitor.example'
    const ids = await Promise.all([1, 2, 3, 4].map(() => takeTicket(hall, { email })))
    const tickets = await Promise.all(
      ids.map((id) => whenTicket(hall, id, ({ status }) => status !== 'placed')),
    )
    const [held, ...others] = tickets.toSorted(
      (a, b) => Number(a.number === null) - Number(b.number === null),
    )
    expect(held).to.include({ status: 'waiting' })
    for (const refused of others)
      expect(refused).to.deep.include({
        refusal: 'already-waiting',
        openTicket: { ...refused.openTicket, number: held?.number },
      })
  })

  it('lets one of two accept, and tells the other who was faster', async function () {
    const clerks = await Promise.all([clerkAt(hall, 0, 'Ben'), clerkAt(hall, 1, 'Cleo')])
    for (let round = 0; round < 3; round += 1) {
      const ticketId = await numberedTicket(hall)
      const answers = await Promise.all(clerks.map((clerk) => command(hall, clerk, 'accept', { ticketId })))
      const winner = answers.findIndex(({ did }) => did)
      expect(answers.filter(({ did }) => did)).to.have.length(1)
      const by = ['Ben', 'Cleo'][winner]
      expect(answers[1 - winner]).to.include({ did: false, problem: 'claimed-by-another', by })
      expect(await readTicket(hall, ticketId)).to.include({ staffName: by, table: winner, calls: 1 })
      const clerk = clerks[winner]
      if (clerk !== undefined) await command(hall, clerk, 'complete', { ticketId })
    }
    for (const clerk of clerks) await command(hall, clerk, 'unpick')
  })

  it('gives a table to one of two, and a person one table', async function () {
    const people = await Promise.all(
      [1, 2].map(() => signIn(network, { role: 'clerk', venues: [hall.venueId] })),
    )
    const answers = await Promise.all(people.map((person) => command(hall, person, 'pick', { table: 3 })))
    expect(answers.map(({ did, problem }) => (did ? 'did' : problem))).to.have.members([
      'did',
      'table-not-available',
    ])
    const [person] = people
    if (person === undefined) throw new Error('Nobody is there.')
    await Promise.all([0, 1, 4, 5].map((table) => command(hall, person, 'pick', { table })))
    const seats = [...(await tablesOf(hall)).values()].filter(({ staffUid }) => staffUid === person.uid)
    expect(seats).to.have.length(1)
  })

  it('does the same command once, and gives the same answer, also later', async function () {
    const clerk = await clerkAt(hall, 2)
    const [first, second] = [await numberedTicket(hall), await numberedTicket(hall)]
    const commandId = randomUUID()
    const same = () => command(hall, clerk, 'next', { commandId })
    const answers = await Promise.all([same(), same(), same()])
    const [answer] = answers
    expect(answer).to.include({ did: true, table: 2 })
    for (const each of answers) expect(each).to.deep.equal(answer)
    await command(hall, clerk, 'complete', { ticketId: answer?.ticketId ?? '' })
    expect(await same()).to.deep.equal(answer)
    expect([...(await tablesOf(hall)).values()].filter(({ ticketId }) => ticketId !== null)).to.deep.equal([])
    const stored = await read(network, tableCommandPath(hall.venueId, commandId))
    expect(stored).to.deep.include({ by: clerk.uid, answer })
    const tickets = await Promise.all([first, second].map((id) => readTicket(hall, id)))
    expect(tickets.filter(({ status }) => status === 'waiting')).to.not.have.length(0)
  })
})
