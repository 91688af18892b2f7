import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { ordersPath } from '@relaydesk/domain/documents/paths.ts'
import type { OrderAction } from '@relaydesk/domain/orders/requests.ts'
import type { Network } from '../../network/network.ts'
import { projectId, region } from '../../network/network-settings.ts'
import { post, Refused, signIn } from '../sign-in.ts'
import { rehearsalEventId } from './event.ts'

const Answer = z.object({ result: z.object({ did: z.boolean() }) })

interface Tap {
  orderId: string
  action: OrderAction
  tapId: string
}

const finished: ReadonlySet<unknown> = new Set(['delivered', 'cancelled', 'refused'])

/** Two tablets that work through the queue as fast as it comes, each tapping what the other taps as well. */
export interface Bar {
  /** How often a tap of "start" had an effect, by order. */
  starts: ReadonlyMap<string, number>
  /** When a listening board first saw each order with its number, epoch ms. */
  seenAt: ReadonlyMap<string, number>
  /** The second tablet keeps its taps to itself (true), or hands over what it kept (false). */
  setOffline: (isOffline: boolean) => void
  /** How many orders are still to be served, as far as the bar knows. */
  unserved: () => number
  /** Resolves when everything that was tapped so far is done. */
  rest: () => Promise<void>
  /** Nothing more is tapped; resolves when what was tapped is done. */
  close: () => Promise<void>
}

/**
 * Opens the bar: every order is started, made ready and served. Each tap comes twice with the same `tapId`, and from the other
 * tablet as well.
 */
export async function openBar(network: Network): Promise<Bar> {
  const claims = { role: 'barista', events: [rehearsalEventId] }
  const tokens = [await signIn(network, 'tablet-1', claims), await signIn(network, 'tablet-2', claims)]
  const starts = new Map<string, number>()
  const seenAt = new Map<string, number>()
  const unserved = new Set<string>()
  const tapped = new Set<string>()
  const tablets = [openTablet(), openTablet()]
  const kept: Tap[] = []
  let isOffline = false

  async function call(terminal: number, { orderId, action, tapId }: Tap): Promise<void> {
    const url = `http://127.0.0.1:${network.ports.functions}/${projectId}/${region}/changeOrder`
    const data = { eventId: rehearsalEventId, orderId, action, terminal, tapId }
    const { did } = Answer.parse(await patiently(() => post(url, { data }, tokens[terminal - 1]))).result
    // The same tap answers the same each time; counted is each tap once.
    if (action === 'start' && did && !tapped.has(tapId)) {
      tapped.add(tapId)
      starts.set(orderId, (starts.get(orderId) ?? 0) + 1)
    }
  }

  /** The same tap twice, as when its answer was lost. */
  function tapTwice(terminal: number, tap: Tap): void {
    tablets[terminal - 1]?.next(async () => {
      await call(terminal, tap)
      await call(terminal, tap)
    })
  }

  function tapOnBoth(orderId: string, action: OrderAction): void {
    const [first, second] = [1, 2].map(() => ({ orderId, action, tapId: randomUUID() }))
    if (first === undefined || second === undefined || tapped.has(`${orderId} ${action}`)) return
    tapped.add(`${orderId} ${action}`)
    tapTwice(1, first)
    // What a transaction decides is not offered without a connection; the rest is kept on the tablet.
    if (!isOffline) tapTwice(2, second)
    else if (action !== 'start') kept.push(second)
  }

  async function rest(): Promise<void> {
    await Promise.all(tablets.map((tablet) => tablet.rest()))
  }

  const stop = network.firestore.collection(ordersPath(rehearsalEventId)).onSnapshot((snapshot) => {
    for (const { doc } of snapshot.docChanges()) {
      if (finished.has(doc.get('status'))) unserved.delete(doc.id)
      else unserved.add(doc.id)
      if (typeof doc.get('number') === 'number' && !seenAt.has(doc.id)) seenAt.set(doc.id, Date.now())
      const action = nextStep(doc.get('status'), doc.get('text.what'))
      if (action !== null) tapOnBoth(doc.id, action)
    }
  })

  return {
    starts,
    seenAt,
    setOffline(now) {
      isOffline = now
      if (now) return
      for (const tap of kept.splice(0)) tapTwice(2, tap)
    },
    unserved: () => unserved.size,
    rest,
    async close() {
      stop()
      await rest()
    },
  }
}

/** Somebody who taps one thing after the other. */
function openTablet() {
  let last: Promise<void> = Promise.resolve()
  return {
    next(work: () => Promise<void>): void {
      last = last.then(work)
    },
    rest: () => last,
  }
}

/** A drink is handed over once its guest was told; serving it before that would make the text needless. */
function nextStep(status: unknown, toldOf: unknown): OrderAction | null {
  if (status === 'queued') return 'start'
  if (status === 'making') return 'ready'
  return status === 'ready' && toldOf === 'ready' ? 'serve' : null
}

/** As somebody taps again who got no answer: the tap stays the same. */
async function patiently(tap: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await tap()
    } catch (error) {
      const isFinal = error instanceof Refused && error.status < 500 && error.status !== 429
      if (isFinal || tries === 15) throw error
    }
  }
}
