import { expect } from 'chai'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import {
  createAutosave,
  restMs,
  retryMs,
  type Autosave,
  type SaveOutcome,
} from '../../../shared/editing/autosave.ts'
import { buildEvent } from './build-event.test-data.ts'
import type { EventEdit } from './event-edit.ts'
import { eventSubject } from './event-subject.ts'

describe('saving by itself', () => {
  it('waits until the hands rest, then saves what was typed last', async () => {
    const { autosave, saved, wait } = setUp()
    autosave.edit(typed('H'))
    await wait(restMs - 1)
    autosave.edit(typed('Hall 2'))
    await wait(restMs - 1)
    expect(saved).to.deep.equal([])
    await wait(1)
    expect(saved).to.deep.equal([[typed('Hall 2')]])
    expect(autosave.read().phase).to.equal('saved')
  })

  it('saves a tap at once', async () => {
    const { autosave, saved, wait } = setUp()
    autosave.edit(soldOut)
    await wait(0)
    expect(saved).to.deep.equal([[soldOut]])
  })

  it('keeps the words while the server is away, and tries again in four seconds', async () => {
    const { autosave, saved, wait, answer } = setUp()
    answer({ ok: false, reason: 'unreachable' })
    autosave.edit(typed('Hall 2'))
    await wait(restMs)
    expect(autosave.read()).to.deep.include({ phase: 'unreachable', edits: [typed('Hall 2')] })
    answer({ ok: true, conflicts: [] })
    await wait(retryMs)
    expect(saved).to.have.length(2)
    expect(autosave.read().phase).to.equal('saved')
  })

  it('does not repeat what was refused until somebody asks', async () => {
    const { autosave, saved, wait, answer } = setUp()
    answer({ ok: false, reason: 'refused' })
    autosave.edit(typed('Hall 2'))
    await wait(retryMs * 10)
    expect(saved).to.have.length(1)
    expect(autosave.read()).to.deep.include({ phase: 'refused', edits: [typed('Hall 2')] })
    answer({ ok: true, conflicts: [] })
    autosave.retry()
    await wait(0)
    expect(saved).to.have.length(2)
  })

  it('remembers what stood there before the first keystroke', async () => {
    const { autosave, saved, wait } = setUp()
    autosave.edit(typed('Hall', 'Counter B'))
    autosave.edit(typed('Hall 2', 'Hall'))
    await wait(restMs)
    expect(saved).to.deep.equal([[typed('Hall 2', 'Counter B')]])
  })

  it('lets a person decide where a colleague wrote meanwhile', async () => {
    const { autosave, saved, wait, answer } = setUp()
    const mine = typed('Hall 2')
    answer({ ok: true, conflicts: [mine] })
    autosave.edit(mine)
    await wait(restMs + retryMs)
    expect(saved).to.have.length(1)
    expect(autosave.read()).to.deep.include({ edits: [mine], conflicts: [mine] })
    answer({ ok: true, conflicts: [] })
    autosave.drop('pickupPlace')
    autosave.edit(typed('Hall 2', 'Foyer'))
    await wait(restMs)
    expect(saved[1]).to.deep.equal([typed('Hall 2', 'Foyer')])
    expect(autosave.read().conflicts).to.deep.equal([])
  })

  it('keeps here what is not complete', async () => {
    const { autosave, saved, wait } = setUp()
    autosave.edit(typed(''))
    autosave.edit(soldOut)
    await wait(restMs)
    expect(saved).to.deep.equal([[soldOut]])
    expect(autosave.read().edits).to.deep.include(typed(''))
  })

  it('knows the event as it is now', async () => {
    const { autosave, wait } = setUp()
    expect(autosave.current()).to.equal(null)
    autosave.see(buildEvent())
    autosave.edit({ kind: 'remove-drink', id: 'espresso' })
    await wait(0)
    expect(autosave.current()?.menu.map(({ id }) => id)).to.deep.equal(['flat-white', 'matcha'])
  })

  it('shows what it stored until the listener brings it', async () => {
    const { autosave, wait } = setUp()
    autosave.edit(typed('Hall 2'))
    await wait(restMs)
    autosave.see(buildEvent())
    expect(autosave.read().edits).to.deep.equal([typed('Hall 2')])
    autosave.see(buildEvent({ pickupPlace: 'Hall 2' }))
    expect(autosave.read().edits).to.deep.equal([])
  })
})

function typed(value: string, was = 'Counter B'): EventEdit {
  return { kind: 'field', field: 'pickupPlace', value, was }
}

const soldOut: EventEdit = { kind: 'availability', id: 'espresso', isOn: false }

/** An autosave with a clock of its own; an empty place is not complete. */
function setUp(): {
  autosave: Autosave<OrderEvent, EventEdit>
  saved: (readonly EventEdit[])[]
  answer: (outcome: SaveOutcome<EventEdit>) => void
  wait: (ms: number) => Promise<void>
} {
  const saved: (readonly EventEdit[])[] = []
  let outcome: SaveOutcome<EventEdit> = { ok: true, conflicts: [] }
  let now = 0
  let timers: readonly { at: number; run: () => void }[] = []
  const autosave = createAutosave({
    subject: eventSubject,
    save: (edits) => {
      saved.push(edits)
      return Promise.resolve(outcome)
    },
    mayLeave: (edit) => edit.kind !== 'field' || edit.value !== '',
    schedule(run, ms) {
      const timer = { at: now + ms, run }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  })
  return {
    autosave,
    saved,
    answer: (next) => {
      outcome = next
    },
    async wait(ms) {
      const until = now + ms
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0]
        if (next === undefined) break
        timers = timers.filter((timer) => timer !== next)
        now = next.at
        next.run()
        await Promise.resolve()
        await Promise.resolve()
      }
      now = until
    },
  }
}
