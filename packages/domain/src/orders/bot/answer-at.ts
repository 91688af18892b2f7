import { isAtLimit } from '../guest-counts.ts'
import { readOrder } from '../read-order.ts'
import type { OrderReading } from '../reading/order-reading.ts'
import { timeIn } from '../time-in.ts'
import { botTexts } from './bot-texts.ts'
import { drinksNotRead } from './drinks-not-read.ts'
import type { GuestInput, GuestPlan, KnownEvent, Reply } from './guest-plan.ts'
import { namedOrder, placeInQueue, unfinished } from './open-order.ts'
import { placedOrder } from './placed-order.ts'
import { readIntent, type Intent } from './read-intent.ts'
import { menuReply } from './rich-menu.ts'

/** The answer to a guest at an event who wrote `text`: now, or before they were asked where they are. */
export function answerAt(input: GuestInput, at: KnownEvent, text: string): GuestPlan {
  const { event } = at
  const language = input.attendee.language ?? event.language
  const say = botTexts(language)
  const intent = readIntent(text, (words) => readOrder(words, event))
  if (intent.kind === 'queue' || intent.kind === 'cancel')
    return reply(input, [{ body: placeInQueue(input, say, language) }])
  if (event.state !== 'OPEN') return reply(input, [{ body: offlineText(input, at) }])
  switch (intent.kind) {
    case 'change':
      return change(input, at, intent, text)
    case 'remark':
      return reply(input, [{ body: say.tellTheBar() }])
    case 'order':
      return order(input, at, readOrder(text, event), text)
    case 'forget':
    case 'help':
    case 'thanks':
    case 'language':
    case 'nothing':
      return reply(input, [menu(input, at)])
  }
}

/** Where nothing is left to be changed, it is the next order; only what is ready already was meant by it. */
function change(
  input: GuestInput,
  at: KnownEvent,
  { text, isLoose }: Extract<Intent, { kind: 'change' }>,
  verbatim: string,
): GuestPlan {
  const reading = readOrder(text, at.event)
  const language = input.attendee.language ?? at.event.language
  const say = botTexts(language)
  const isReady = input.openOrder?.order.status === 'ready'
  if (isLoose && !isReady) return order(input, at, reading, verbatim)
  if (isReady || reading.found === 'none') return reply(input, [{ body: placeInQueue(input, say, language) }])
  return order(input, at, reading, verbatim)
}

function order(input: GuestInput, at: KnownEvent, reading: OrderReading, text: string): GuestPlan {
  const { attendee, now, unlimitedAt } = input
  const { event, eventId } = at
  const language = attendee.language ?? event.language
  const say = botTexts(language)
  const open = unfinished(input)
  if (open !== null) return reply(input, [{ body: say.stillMaking(namedOrder(open.order, language)) }])
  if (reading.found !== 'drink') return reply(input, [drinksNotRead(input, at, reading, text, say)])
  if (!unlimitedAt.includes(eventId) && isAtLimit(attendee, eventId, event, now))
    return reply(input, [{ body: say.limit({ max: event.maxOrdersPerGuest, per: event.limitPer }) }])
  const placed = placedOrder(input, at, reading, text, language)
  const replies = notes(reading, say)
  return {
    ...reply(input, replies),
    attendee: { ...attendee, openOrder: placed.key },
    placed,
    silence: replies.length === 0 ? 'order-placed' : null,
  }
}

/** What the confirmation, which comes on its own, does not say. */
function notes(
  { item, also, quantity, soldOut }: Extract<OrderReading, { found: 'drink' }>,
  say: ReturnType<typeof botTexts>,
): Reply[] {
  const [gone] = soldOut
  if (gone !== undefined) return [{ body: say.otherDrink({ soldOut: gone.title, drink: item.title }) }]
  return quantity > 1 || also.length > 0 ? [{ body: say.oneDrink(item.title) }] : []
}

function menu({ message, attendee }: GuestInput, at: KnownEvent): Reply {
  const { event } = at
  const say = botTexts(attendee.language ?? event.language)
  const facts = {
    eventName: event.name,
    greeting: blankAsNone(event.texts.welcome),
    drinks: event.menu.filter(({ isOn }) => isOn).map(({ title }) => title),
    extras: event.modifiers.map(({ title }) => title),
  }
  return menuReply(message, at, say.menu({ ...facts, drinks: [] }), say.menu(facts))
}

/** What a paused bar says: its own words, or ours. */
function offlineText({ attendee, now }: GuestInput, { event }: KnownEvent): string {
  const { pause, timeZone, name, language, texts } = event
  const until = pause?.until === undefined || pause.until <= now ? undefined : timeIn(timeZone, pause.until)
  return (
    blankAsNone(texts.offline) ?? botTexts(attendee.language ?? language).paused({ eventName: name, until })
  )
}

function blankAsNone(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim()
}

function reply({ attendee }: GuestInput, replies: Reply[]): GuestPlan {
  return { attendee, placed: null, changed: null, forgets: false, replies, silence: null }
}
