import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'chai'
import { publicDisplayPath } from '@relaydesk/domain/documents/paths.ts'
import { isOpenTicket } from '@relaydesk/domain/tickets/ticket-steps.ts'
import type { Network } from '../../../local/network/network.ts'
import { waitUntil } from '../../../local/network/wait-until.ts'
import { seededRandom } from '../../../local/simulators/shared/seeded-random.ts'
import { newGuest, textsTo } from '../bar.ts'
import { read } from '../desk.ts'
import { calm, useNetwork } from '../network.ts'
import { openHall, tablesOf, takeTicket, ticketsOf, type Hall, hallNumber } from '../tickets/hall.ts'
import { sendTwice, type Sent } from './send-twice.ts'
import { workAtRandom, type Worker } from './work-at-random.ts'
import { watchHall, type Watched } from './watch-hall.ts'

describe('200 visitors and 20 staff at random, with every command sent twice and every event three times', function () {
  this.timeout(300_000)
  const visitors = 200
  const clerks = 20
  const seed = 4_711
  let network: Network
  let hall: Hall
  let watched: Watched
  const phones = new Map<string, string>()
  const sent: Sent[] = []

  before(async function () {
    network = await useNetwork()
    await calm(network)
    network.twilio?.behave({ receipts: 'none' })
    network.cloudTasks.setChaos({ deliverEachTask: 2, outOfOrder: true, seed })
    hall = await openHall(network, { tableCount: clerks + 4, graceSeconds: 3_600 })
    watched = watchHall(hall)
    const began = Date.now()
    let isOver = false
    const send = sendTwice(hall, sent)
    const staff = Array.from({ length: clerks }, (_, n): Worker => {
      const who = { uid: `clerk-${n}`, name: `Clerk ${n}`, hasSession: true }
      return { random: seededRandom(seed + n), command: (command) => send(who, command) }
    })
    const working = staff.map((worker) =>
      workAtRandom(
        worker,
        () => watched.tickets,
        () => isOver,
      ),
    )
    try {
      await arrive(seededRandom(seed))
      await untilServed()
    } finally {
      isOver = true
      await Promise.all(working)
    }
    const servedAt = Date.now()
    await network.drain(60_000)
    const since = (at: number) => `${((at - began) / 1_000).toFixed(1)} s`
    const numbered = Math.max(...[...watched.tickets.values()].map(({ numberedAt = 0 }) => numberedAt))
    console.log(
      `      ${sent.length} commands; all numbered within ${since(numbered)}, served within ${since(servedAt)}, told within ${since(Date.now())}`,
    )
  })

  after(async function () {
    watched.stop()
    await calm(network)
  })

  /** In groups of four, as people come in; one in twenty leaves a phone. The emulator takes some twenty events a second. */
  async function arrive(random: () => number): Promise<void> {
    for (let n = 0; n < visitors; n += 4) {
      const group = Array.from({ length: 4 }, (_, place) => ((n + place) % 20 === 0 ? newGuest() : undefined))
      await Promise.all(
        group.map(async (phone) => {
          const ticketId = await takeTicket(hall, phone === undefined ? {} : { phone })
          if (phone !== undefined) phones.set(ticketId, phone)
        }),
      )
      await wait(random() * 500)
    }
  }

  async function untilServed(): Promise<void> {
    const served = await waitUntil(
      () => {
        const tickets = [...watched.tickets.values()]
        const isServed = tickets.every(({ status }) => status !== 'placed' && !isOpenTicket(status))
        return Promise.resolve(tickets.length === visitors && isServed ? true : undefined)
      },
      { timeoutMs: 150_000, everyMs: 200 },
    )
    if (served !== undefined) return
    const left = Map.groupBy(watched.tickets.values(), ({ status }) => status)
    const counts = [...left].map(([status, { length }]) => `${length} ${status}`)
    throw new Error(`Somebody is not served after ${sent.length} commands: ${counts.join(', ')}.`)
  }

  it('gives the numbers from 1, each once', async function () {
    const numbers = [...(await ticketsOf(hall)).values()].map(({ number }) => Number(number))
    expect(numbers.toSorted((a, b) => a - b)).to.deep.equal(Array.from({ length: visitors }, (_, n) => n + 1))
  })

  it('never gives a ticket to two, or two tickets to a table, and ends every ticket', async function () {
    expect(watched.wrong).to.deep.equal([])
    const tickets = [...(await ticketsOf(hall)).values()]
    expect(tickets.filter(({ endedAt }) => endedAt === undefined)).to.deep.equal([])
    const tables = [...(await tablesOf(hall)).values()]
    expect(tables.filter(({ ticketId }) => ticketId !== null)).to.deep.equal([])
  })

  it('does each command once, and answers it twice alike', async function () {
    expect(sent.filter(({ answers: [a, b] }) => JSON.stringify(a) !== JSON.stringify(b))).to.deep.equal([])
    const calls = new Map<string, number>()
    for (const { command, answers } of sent) {
      if (answers[0]?.did !== true) continue
      const { action } = command
      const isCall = action === 'accept' || action === 'next' || action === 'recall' || action === 'transfer'
      const ticketId = action === 'transfer' ? command.ticketId : answers[0].ticketId
      if (isCall && ticketId) calls.set(ticketId, (calls.get(ticketId) ?? 0) + 1)
    }
    for (const [ticketId, ticket] of await ticketsOf(hall))
      expect(ticket.calls, ticketId).to.equal(calls.get(ticketId) ?? 0)
  })

  it('shows nothing on the display that was not so, and nobody at the end', async function () {
    const held = new Set(
      sent.flatMap(({ command, answers: [answer] }) => {
        if (answer?.did !== true) return []
        const number = watched.tickets.get(command.ticketId ?? '')?.number
        return command.action === 'transfer'
          ? [`${command.table} ${number}`]
          : [`${answer.table} ${answer.number}`]
      }),
    )
    const shown = watched.shown.flatMap(({ tables }) =>
      tables.flatMap(({ table, number }) => (number === null ? [] : [`${table} ${number}`])),
    )
    expect(shown.filter((each) => !held.has(each))).to.deep.equal([])
    expect(shown).to.not.deep.equal([])
    const display = await read(network, publicDisplayPath(hall.venueId))
    expect(display).to.deep.include({ waiting: [], waitingCount: 0, newest: null })
  })

  it('texts each thing once, and nothing to who was not called', async function () {
    for (const [ticketId, phone] of phones) {
      const texts = await textsTo(network, phone, hallNumber)
      const { calls = 0 } = watched.tickets.get(ticketId) ?? {}
      const allowed = [
        'taken',
        'next',
        ...[...Array(calls).keys()].flatMap((n) => [`called-${n + 1}`, `recall-${n + 1}`]),
      ]
      expect(allowed.map((ending) => `${ticketId}-${ending}`)).to.include.members(texts)
      expect(texts.length).to.be.at.most(2 + calls)
    }
  })
})
