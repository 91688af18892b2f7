import { expect } from 'chai'
import { useFakeTimers, type SinonFakeTimers } from 'sinon'
import type { PlaceOutcome, TicketWord } from '../../firestore/place-ticket.ts'
import { takeTicket, type Taking } from './take-ticket.ts'
import { pause } from '../../shared/time/pause.ts'

describe('taking a ticket', () => {
  let clock: SinonFakeTimers
  let outcomes: (PlaceOutcome | 'silence')[]
  let places: number
  let isListening: boolean
  let say: (word: TicketWord) => void
  let heard: Taking[]
  let stop: () => void

  beforeEach(() => {
    clock = useFakeTimers()
    places = 0
    heard = []
    isListening = false
  })

  afterEach(async () => {
    stop()
    const before = places
    await clock.tickAsync(60_000)
    expect(places, 'still asking').to.equal(before)
    clock.restore()
  })

  function take(...what: (PlaceOutcome | 'silence')[]): void {
    outcomes = what
    stop = takeTicket(
      {
        place: () => {
          const outcome = outcomes[places] ?? 'silence'
          places += 1
          return outcome === 'silence' ? new Promise(() => undefined) : Promise.resolve(outcome)
        },
        listen: (tell) => {
          isListening = true
          say = tell
          return () => (isListening = false)
        },
        wait: pause,
      },
      (taking) => heard.push(taking),
    )
  }

  function kinds(): string[] {
    return heard.map(({ kind }) => kind)
  }

  it('ends with a number, also number 0', async () => {
    take('stored')
    await clock.tickAsync(100)
    say({ kind: 'numbered', number: 0, name: 'Ada' })
    await clock.tickAsync(30_000)
    expect(kinds()).to.deep.equal(['stored', 'numbered'])
    expect(places).to.equal(1)
  })

  it('says that it is not taken yet, and places the same one until it is', async () => {
    take('unreachable', 'silence', 'stored')
    await clock.tickAsync(100)
    expect(kinds()).to.deep.equal(['not-yet'])
    await clock.tickAsync(20_000)
    expect(places).to.equal(3)
    expect(kinds().at(-1)).to.equal('stored')
  })

  it('hears that it is there though the answer got lost', async () => {
    take('silence')
    await clock.tickAsync(3_100)
    expect(kinds()).to.deep.equal(['not-yet'])
    say({ kind: 'stored' })
    say({ kind: 'numbered', number: 53, name: '' })
    await clock.tickAsync(30_000)
    expect(kinds()).to.deep.equal(['not-yet', 'stored', 'numbered'])
    expect(places).to.equal(1)
  })

  it('believes no refusal that an earlier try of its own may have caused', async () => {
    take('silence', 'rejected', 'stored')
    await clock.tickAsync(20_000)
    expect(kinds()).to.not.include('rejected')
    expect(kinds().at(-1)).to.equal('stored')

    stop()
    places = 0
    heard = []
    take('silence', 'rejected', 'rejected')
    await clock.tickAsync(20_000)
    expect(kinds().at(-1)).to.equal('rejected')
    expect(places).to.equal(3)
  })

  it('ends when this kiosk may not take any, and when the visitor goes', async () => {
    take('rejected')
    await clock.tickAsync(10_000)
    expect(kinds()).to.deep.equal(['rejected'])
    expect(isListening).to.equal(false)

    heard = []
    take('unreachable', 'unreachable')
    await clock.tickAsync(100)
    stop()
    say({ kind: 'numbered', number: 5, name: '' })
    await clock.tickAsync(10_000)
    expect(kinds()).to.deep.equal(['not-yet'])
  })
})
