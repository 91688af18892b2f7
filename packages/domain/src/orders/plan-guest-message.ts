import { Attendee } from './attendee.ts'
import { answerAt } from './bot/answer-at.ts'
import { answerOpenOrder } from './bot/answer-open-order.ts'
import { withBrake } from './bot/brake.ts'
import { botTexts } from './bot/bot-texts.ts'
import { findEvent } from './bot/find-event.ts'
import { languageOf } from './bot/guest-language.ts'
import type { GuestInput, GuestPlan, Reply, Silence } from './bot/guest-plan.ts'
import { cancelledOrder, isUntouched, placeInQueue, unfinished, withoutOrder } from './bot/open-order.ts'
import { eventsReply } from './bot/rich-menu.ts'
import { readIntent, type Intent } from './bot/read-intent.ts'
import { cutText } from './cut-text.ts'
import type { GuestLanguage } from './event.ts'
import { readOrder } from './read-order.ts'

/**
 * Decides what a guest's message comes to: what is answered, and what it changes. Takes any text. STOP and START were
 * handled before. Pure: the same input gives the same plan.
 */
export function planGuestMessage(input: GuestInput): GuestPlan {
  const decided = answer(input)
  return withBrake({ ...decided, replies: decided.replies.map(fitting) }, input.now)
}

/** A message takes 1,600 characters. */
function fitting(reply: Reply): Reply {
  if (!('body' in reply) || reply.body.length <= 1_600) return reply
  return { body: `${cutText(reply.body, 1_597)}...` }
}

function answer(input: GuestInput): GuestPlan {
  const { message, events } = input
  const all = {
    menu: events.flatMap(({ event }) => event.menu),
    modifiers: events.flatMap(({ event }) => event.modifiers),
    spellingMap: Object.fromEntries(events.flatMap(({ event }) => Object.entries(event.spellingMap))),
  }
  const intent = readIntent(message.body, (text) => readOrder(text, all))
  if (intent.kind === 'forget') return forget(input)
  const language = intent.kind === 'language' ? intent.language : languageOf(message.body)
  const attendee = known(input, language)
  if (attendee.isOptedOut) return plan(attendee, [], 'opted-out')
  const carriesOrder = (text: string): boolean => readOrder(text, all).found !== 'none'
  return decide({ ...input, attendee }, intent, carriesOrder)
}

function decide(input: GuestInput, intent: Intent, carriesOrder: (text: string) => boolean): GuestPlan {
  const { attendee } = input
  const about = answerOpenOrder(input, intent)
  if (about !== null) return about
  const language = languageFor(input)
  const say = botTexts(language)
  if (attendee.asked === null) {
    if (intent.kind === 'queue' || intent.kind === 'cancel')
      return plan(attendee, [{ body: placeInQueue(input, say, language) }])
    if (intent.kind === 'thanks' && attendee.eventId !== null) return plan(attendee, [], 'thanks')
    if (intent.kind === 'nothing') return plan(attendee, [{ body: say.onlyText() }])
  }
  const where = findEvent(input, carriesOrder)
  switch (where.kind) {
    case 'nowhere': {
      if (where.paused === null) return plan(where.attendee, [{ body: say.notServing() }])
      return answerAt({ ...input, attendee: where.attendee }, where.paused, input.message.body)
    }
    case 'ask': {
      const { names, isAgain } = where
      const text = isAgain ? say.whichEventAgain(names) : say.whichEvent(names)
      return plan(where.attendee, [eventsReply(input.message, input.events, names, text)])
    }
    case 'at':
      return answerAt({ ...input, attendee: where.attendee }, where.at, where.text)
  }
}

/** The guest, with what this message tells of them. */
function known({ attendee, openOrder, message, now }: GuestInput, language: GuestLanguage | null): Attendee {
  return {
    ...attendee,
    openOrder: openOrder === null ? null : attendee.openOrder,
    language: language ?? attendee.language,
    name: cutText(message.profileName ?? attendee.name, 120),
    forgottenAt: null,
    updatedAt: now,
  }
}

/** The guest's own language, else that of the event that they most likely are at. */
function languageFor({ attendee, events, message }: GuestInput): GuestLanguage {
  const own = events.find(({ eventId }) => eventId === attendee.eventId)
  const here = events.find(({ event }) => event.senders.includes(message.ourAddress))
  return attendee.language ?? (own ?? here)?.event.language ?? 'en'
}

/**
 * What is known of the guest goes, but that they want no more texts, and for a day how many drinks they had: to be forgotten is no way to
 * one more. What is being made already is theirs to fetch.
 */
function forget(input: GuestInput): GuestPlan {
  const { attendee, message, now } = input
  const isOptedOut = attendee.isOptedOut
  const open = unfinished(input)
  const cancelled = open !== null && isUntouched(open.order) ? open : null
  const { counts } = cancelled === null ? attendee : withoutOrder(attendee, cancelled)
  const said = languageOf(message.body)
  const language = languageFor({ ...input, attendee: { ...attendee, language: said ?? attendee.language } })
  return {
    ...plan(
      Attendee.parse({ isOptedOut, counts, answers: attendee.answers, forgottenAt: now, updatedAt: now }),
      isOptedOut ? [] : [{ body: botTexts(language).forgotten() }],
      isOptedOut ? 'opted-out' : null,
    ),
    changed: cancelled === null ? null : cancelledOrder(cancelled, now),
    forgets: true,
  }
}

function plan(attendee: Attendee, replies: Reply[], silence: Silence | null = null): GuestPlan {
  return { attendee, placed: null, changed: null, forgets: false, replies, silence }
}
