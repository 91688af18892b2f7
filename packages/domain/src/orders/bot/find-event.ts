import type { Attendee } from '../attendee.ts'
import { cutText } from '../cut-text.ts'
import { plainText, wordsOf } from '../reading/words.ts'
import { findWords } from './find-words.ts'
import type { GuestInput, KnownEvent } from './guest-plan.ts'

/** How long a guest is taken to be at the event that they last were at. */
export const eventMemoryMs = 5 * 24 * 3_600_000

/** Where a guest is. */
export type Whereabouts =
  /** `text` is what they want there: their message, or what they had written before they were asked. */
  | { kind: 'at'; at: KnownEvent; text: string; attendee: Attendee }
  | { kind: 'ask'; names: string[]; isAgain: boolean; attendee: Attendee }
  /** Nothing is open; `paused` is the only bar that will be again. */
  | { kind: 'nowhere'; paused: KnownEvent | null; attendee: Attendee }

/**
 * Finds the event that a guest means: the one they were at, the only one that is open, or the one they choose. Numbers mean
 * the list as it was asked.
 * @param carriesOrder whether a text names a drink of any of the events: such a text is remembered until they have chosen
 */
export function findEvent(input: GuestInput, carriesOrder: (text: string) => boolean): Whereabouts {
  const { attendee, message, events, now } = input
  const here = events.filter(({ event }) => event.senders.includes(message.ourAddress))
  const open = here.filter(({ event }) => event.state === 'OPEN')
  const own = here.find(({ eventId, event }) => eventId === attendee.eventId && event.state !== 'ENDED')
  if (own !== undefined && attendee.eventUntil > now && attendee.asked === null) {
    const other = open.find(({ event }) => plainText(event.name) === plainText(message.body))
    return settle(input, other ?? own, message.body)
  }
  const asked = attendee.asked !== null && attendee.asked.at + eventMemoryMs > now ? attendee.asked : null
  const text = asked === null || carriesOrder(message.body) ? message.body : asked.text
  const choice = asked === null ? null : chosen(message.body, asked.choices)
  const answered = choice === null ? undefined : here.find(({ eventId }) => eventId === choice)
  if (asked !== null && answered !== undefined && answered.event.state !== 'ENDED')
    return settle(input, answered, asked.text)
  const [first, ...others] = open
  if (first === undefined) return nowhere(input, here)
  if (others.length === 0) return settle(input, first, text)
  const named = chosen(message.body, choicesOf(open), 'name')
  const meant = open.find(({ eventId }) => eventId === named)
  if (meant !== undefined) return settle(input, meant, text)
  const choices = choicesOf(open)
  return {
    kind: 'ask',
    names: choices.map(({ name }) => name),
    isAgain: asked !== null,
    attendee: { ...attendee, eventId: null, asked: { choices, text: cutText(text, 1_600), at: now } },
  }
}

function settle({ attendee, now }: GuestInput, at: KnownEvent, text: string): Whereabouts {
  return {
    kind: 'at',
    at,
    text,
    attendee: { ...attendee, eventId: at.eventId, eventUntil: now + eventMemoryMs, asked: null },
  }
}

function nowhere({ attendee }: GuestInput, here: readonly KnownEvent[]): Whereabouts {
  const paused = here.filter(({ event }) => event.state === 'CLOSED')
  const [only] = paused
  return {
    kind: 'nowhere',
    paused: only !== undefined && paused.length === 1 ? only : null,
    attendee: { ...attendee, eventId: null, asked: null },
  }
}

interface Choice {
  eventId: string
  name: string
}

function choicesOf(open: readonly KnownEvent[]): Choice[] {
  return open.map(({ eventId, event }) => ({ eventId, name: event.name }))
}

/** The choice that a text makes: by its number alone (“2”, “#2.”, “2️⃣”), or by naming exactly one. Null for any other text. */
function chosen(text: string, choices: readonly Choice[], by: 'any' | 'name' = 'any'): string | null {
  const words = wordsOf(text)
  const [word] = words
  if (by === 'any' && words.length === 1 && word !== undefined && /^\d{1,3}$/.test(word.text))
    return choices[Number(word.text) - 1]?.eventId ?? null
  const named = choices.filter(
    ({ name }) => plainText(name) !== '' && findWords(words, [plainText(name)]) !== null,
  )
  const [only] = named
  return only !== undefined && named.length === 1 ? only.eventId : longestOf(named)
}

/** “DevConf Berlin” names “DevConf”, too; the longer is meant. */
function longestOf(named: readonly Choice[]): string | null {
  const [first, second] = named.toSorted((one, other) => other.name.length - one.name.length)
  if (first === undefined || second === undefined) return null
  return plainText(first.name).includes(plainText(second.name)) && first.name.length > second.name.length
    ? first.eventId
    : null
}
