import { expect } from 'chai'
import { createGivenUpTickets, type GivenUpTickets } from './given-up-tickets.ts'
import type { DeskAnswer } from './kiosk-callables.ts'

const venueId = 'it-help-desk'

describe('tickets that nobody holds', () => {
  let kept: string | null
  let asked: string[]
  let answer: DeskAnswer
  let now: number
  let tickets: GivenUpTickets

  const storage = {
    getItem: () => kept,
    setItem: (_: string, value: string) => void (kept = value),
  }

  function start(): GivenUpTickets {
    return createGivenUpTickets({
      storage,
      withdraw: ({ ticketId }) => {
        asked.push(ticketId)
        return Promise.resolve(answer)
      },
      now: () => now,
    })
  }

  beforeEach(() => {
    kept = null
    asked = []
    answer = 'done'
    now = 1_000_000
    tickets = start()
  })

  it('are taken back once', async () => {
    tickets.begin({ venueId, ticketId: 'a' })
    tickets.giveUp('a')
    await tickets.work()
    await tickets.work()
    expect(asked).to.deep.equal(['a'])
  })

  it('are not those that somebody holds, or still asks for', async () => {
    tickets.begin({ venueId, ticketId: 'a' })
    tickets.begin({ venueId, ticketId: 'b' })
    tickets.keep('a')
    await tickets.work()
    expect(asked).to.deep.equal([])
  })

  it('are remembered over a new start of the page, also when the visitor was in the middle of it', async () => {
    tickets.begin({ venueId, ticketId: 'a' })
    tickets = start()
    await tickets.work()
    expect(asked).to.deep.equal(['a'])
    expect(start().work()).to.be.an.instanceOf(Promise)
    expect(asked).to.deep.equal(['a'])
  })

  it('are asked for again until there is a line', async () => {
    answer = 'unreachable'
    tickets.begin({ venueId, ticketId: 'a' })
    tickets.begin({ venueId, ticketId: 'b' })
    tickets.giveUp('a')
    tickets.giveUp('b')
    await tickets.work()
    expect(asked, 'the second would not get through either').to.deep.equal(['a'])
    now += 3_600_000
    answer = 'done'
    await tickets.work()
    expect(asked).to.deep.equal(['a', 'a', 'b'])
  })

  it('may arrive late: what is not there yet is asked for again for three minutes', async () => {
    answer = 'not-done'
    tickets.begin({ venueId, ticketId: 'a' })
    tickets.giveUp('a')
    await tickets.work()
    now += 60_000
    await tickets.work()
    now += 120_000
    await tickets.work()
    await tickets.work()
    expect(asked).to.deep.equal(['a', 'a', 'a'])
  })

  it('are none when the storage holds something else', async () => {
    for (const text of ['{', '{}', '[1, {"venueId": 3}]']) {
      kept = text
      await start().work()
    }
    expect(asked).to.deep.equal([])
  })
})
