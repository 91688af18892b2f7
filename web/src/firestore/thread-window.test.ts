import { expect } from 'chai'
import * as fc from 'fast-check'
import type { ChatMessage } from './chat-message.ts'
import { openThreadWindow, type Entry, type MessageSource, type ThreadWindow } from './thread-window.ts'

/** A thread in memory: message n has the place n. */
function threadOf(count: number) {
  let last = count
  let isReachable = true
  let update: (() => void) | undefined
  const statuses = new Map<number, ChatMessage['progress']>()

  function entry(place: number): Entry<number> {
    const progress = statuses.get(place)
    const base = { id: `m${place}`, text: '', type: 'text', source: 'CUSTOMER', createdBy: 'a' } as const
    return { place, message: { ...base, createdAt: place, payload: {}, ...(progress && { progress }) } }
  }
  function newestFirst(from: number, to: number): Entry<number>[] {
    const entries = []
    for (let place = to; place >= Math.max(1, from); place--) entries.push(entry(place))
    return entries
  }
  const source: MessageSource<number> = {
    listen(range, onEntries) {
      update = () =>
        onEntries(newestFirst('newest' in range ? last - range.newest + 1 : range.from, last), false)
      update()
      return () => (update = undefined)
    },
    async readBefore(place, size) {
      await Promise.resolve()
      if (!isReachable) throw new Error('not reachable')
      return newestFirst(place - size, place - 1)
    },
    watch: (id, onMessage) => {
      watched.push(id)
      onMessage(entry(Number(id.slice(1))).message)
      return () => undefined
    },
  }
  const watched: string[] = []
  return {
    source,
    watched,
    statuses,
    add(more: number) {
      last += more
      update?.()
    },
    disconnect: (cut: boolean) => (isReachable = !cut),
  }
}

function places(thread: ThreadWindow): number[] {
  return thread.read().messages.map(({ createdAt }) => createdAt)
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

async function loadOlder(thread: ThreadWindow): Promise<void> {
  thread.loadOlder()
  while (thread.read().older === 'loading') await Promise.resolve()
}

describe('the window on a thread', () => {
  it('shows the newest page, and keeps what slides out of it while new messages come', () => {
    const memory = threadOf(120)
    const thread = openThreadWindow(memory.source, { newest: 50, older: 100 })
    thread.subscribe(() => undefined)
    expect(places(thread)).to.deep.equal(numbers(71, 120))
    const before = thread.read().firstIndex
    memory.add(2)
    memory.add(49)
    expect(places(thread)).to.deep.equal(numbers(71, 171))
    expect(thread.read().firstIndex).to.equal(before)
  })

  it('begins anew when more came at once than a page holds', () => {
    const memory = threadOf(120)
    const thread = openThreadWindow(memory.source, { newest: 50, older: 100 })
    thread.subscribe(() => undefined)
    memory.add(3)
    memory.add(60)
    expect(places(thread)).to.deep.equal(numbers(134, 183))
  })

  it('has no gap and no duplicate, whatever arrives while it grows', async () => {
    const steps = fc.array(fc.oneof(fc.constant<'older'>('older'), fc.integer({ min: 1, max: 70 })), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 400 }), steps, async (count, actions) => {
        const memory = threadOf(count)
        const thread = openThreadWindow(memory.source, { newest: 50, older: 30 })
        thread.subscribe(() => undefined)
        let last = count
        for (const action of actions) {
          if (action === 'older') {
            await loadOlder(thread)
          } else {
            memory.add(action)
            last += action
          }
          const shown = places(thread)
          expect(shown).to.deep.equal(last === 0 ? [] : numbers(last - shown.length + 1, last))
        }
      }),
    )
  })

  it('keeps every message at its position while older ones are put before it', async () => {
    const thread = openThreadWindow(threadOf(300).source, { newest: 50, older: 100 })
    thread.subscribe(() => undefined)
    const positionOf = (place: number): number => thread.read().firstIndex + places(thread).indexOf(place)
    const before = positionOf(290)
    await loadOlder(thread)
    await loadOlder(thread)
    expect(places(thread)).to.have.length(250)
    expect(positionOf(290)).to.equal(before)
  })

  it('ends at the first message', async () => {
    const thread = openThreadWindow(threadOf(120).source, { newest: 50, older: 100 })
    thread.subscribe(() => undefined)
    expect(thread.read().hasOlder).to.equal(true)
    await loadOlder(thread)
    expect(thread.read().hasOlder).to.equal(false)
    expect(places(thread)).to.deep.equal(numbers(1, 120))
  })

  it('says when older messages cannot be had, and tries again', async () => {
    const memory = threadOf(120)
    const thread = openThreadWindow(memory.source, { newest: 50, older: 100 })
    thread.subscribe(() => undefined)
    memory.disconnect(true)
    await loadOlder(thread)
    expect(thread.read().older).to.equal('failed')
    memory.disconnect(false)
    await loadOlder(thread)
    expect(places(thread)).to.deep.equal(numbers(1, 120))
  })

  it('goes on watching an older message that may still move', async () => {
    const memory = threadOf(120)
    memory.statuses.set(30, { status: 'FAILED', createdAt: 30, kept: false, delivery: { attempt: 1 } })
    const thread = openThreadWindow(memory.source, { newest: 50, older: 100 })
    thread.subscribe(() => undefined)
    await loadOlder(thread)
    expect(memory.watched).to.deep.equal(['m30'])
  })
})
