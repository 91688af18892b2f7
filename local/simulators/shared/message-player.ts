import type { Behaviour } from './behaviour/behaviour.ts'
import type { Behaviours } from './behaviour/behaviours.ts'
import { createWaitingRoom } from './waiting-room.ts'
import { newJourney, type WebhookJourney } from './webhook-journey.ts'

/** One word to come, so many milliseconds after the one before. */
export type PlannedWord<Status> = { status: Status; afterMs: number; errorCode?: number }

/** One word about a message that was sent, and what became of its webhook. `at` is epoch ms. */
export type Word<Status> = { status: Status; at: number; errorCode?: number; journey: WebhookJourney }

/** `at` is epoch ms; now unless told otherwise. */
export type EmitOptions = { at?: number | undefined; errorCode?: number | undefined }

export type MessagePlayer<Message, Status> = {
  /** A message was taken: it goes to the phone as that phone behaves, and its words follow. */
  accepted: (message: Message) => void
  /** Tells one word now, whatever the phone would do. */
  emit: (message: Message, status: Status, options?: EmitOptions) => Word<Status>
  /** How many words are still to come; those of phones that are off do not count. */
  pending: () => number
  clear: () => void
}

type Playable = { failsWith: number | null; arrivedAt: number | null }

/** What is different between one provider and the next. */
type Parts<Message, Status> = {
  clock: () => number
  behaviours: Behaviours
  /** Whose phone it goes to, as behaviours know it. */
  personOf: (message: Message) => string
  /** What was told of it until now. */
  wordsOf: (message: Message) => readonly Word<Status>[]
  /** What comes at once after it was taken, wherever the phone is. */
  planAcceptance: (message: Message, behaviour: Behaviour) => PlannedWord<Status>[]
  /** What comes when it reaches the phone. */
  planArrival: (message: Message, behaviour: Behaviour) => PlannedWord<Status>[]
  /** It is on the phone. */
  show: (message: Message, at: number) => void
  /** Posts a word. `isSilent`: this phone's words are not posted. */
  tell: (message: Message, word: Word<Status>, isSilent: boolean) => Promise<void>
}

/** Plays what becomes of each message: it arrives or waits for its phone, and its words go out one after the other. */
export function createMessagePlayer<Message extends Playable, Status>(
  parts: Parts<Message, Status>,
): MessagePlayer<Message, Status> {
  const { clock, behaviours, personOf, wordsOf, planAcceptance, planArrival, tell } = parts
  const waitingRoom = createWaitingRoom()
  const waitingForPhone = new Map<string, Message[]>()
  let pending = 0
  let round = 0
  behaviours.onChange((person) => {
    for (const key of person === undefined ? waitingForPhone.keys() : [person])
      if (behaviours.of(key).on) arriveAll(key)
  })

  function accepted(message: Message): void {
    const key = personOf(message)
    const { failsWith } = message
    const behaviour = { ...behaviours.of(key), ...(failsWith === null ? {} : { failsWith }) }
    const now = planAcceptance(message, behaviour)
    const inOrder = { ...behaviour, outOfOrder: false }
    if (!arrives(behaviour)) return void play(message, now, inOrder)
    if (!behaviour.on) {
      waitingForPhone.set(key, [...(waitingForPhone.get(key) ?? []), message])
      return void play(message, now, inOrder)
    }
    arrive(message)
    void play(message, [...now, ...planArrival(message, behaviour)], behaviour)
  }

  function arriveAll(key: string): void {
    const messages = waitingForPhone.get(key) ?? []
    waitingForPhone.delete(key)
    const behaviour = behaviours.of(key)
    for (const message of messages) {
      arrive(message)
      void play(message, planArrival(message, behaviour), behaviour)
    }
  }

  function arrive(message: Message): void {
    message.arrivedAt = clock()
    parts.show(message, message.arrivedAt)
  }

  /** Tells the steps in their order (or against it), each with the time of what it tells. */
  async function play(
    message: Message,
    steps: readonly PlannedWord<Status>[],
    { outOfOrder, receipts }: Behaviour,
  ): Promise<void> {
    const mine = round
    let at = clock()
    const timed = steps.map((step) => ({ ...step, at: (at += step.afterMs) }))
    pending += steps.length
    for (const step of outOfOrder ? timed.toReversed() : timed) {
      if (step.afterMs > 0) await new Promise<void>((resolve) => waitingRoom.in(step.afterMs, resolve))
      if (mine !== round) return
      // A person may have read it meanwhile, of their own accord.
      if (!wordsOf(message).some(({ status }) => status === step.status))
        await tell(message, wordOf(step), receipts === 'none')
      if (mine !== round) return
      pending -= 1
    }
  }

  return {
    accepted,
    emit: (message, status, { at = clock(), errorCode } = {}) => {
      const word = wordOf({ status, at, ...(errorCode === undefined ? {} : { errorCode }) })
      void tell(message, word, false)
      return word
    },
    pending: () => pending,
    clear: () => {
      round += 1
      pending = 0
      waitingRoom.clear()
      waitingForPhone.clear()
    },
  }
}

/** Whether a message gets to the phone at all, now or when it is on again. */
function arrives({ gone, blocks, failsWith }: Behaviour): boolean {
  return !gone && !blocks && failsWith === null
}

function wordOf<Status>({ status, at, errorCode }: Omit<Word<Status>, 'journey'>): Word<Status> {
  return { status, at, ...(errorCode === undefined ? {} : { errorCode }), journey: newJourney() }
}
