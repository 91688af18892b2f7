import { cutText } from '../cut-text.ts'
import { readOrder } from '../read-order.ts'
import type { OrderReading } from '../reading/order-reading.ts'
import { botTexts, type BotTexts } from './bot-texts.ts'
import { drinksNotRead } from './drinks-not-read.ts'
import type { GuestInput, GuestPlan, KnownEvent, KnownOrder, Reply } from './guest-plan.ts'
import {
  cancelledOrder,
  changedOrder,
  isUntouched,
  namedOrder,
  placeInQueue,
  unfinished,
  withoutOrder,
} from './open-order.ts'
import type { Intent } from './read-intent.ts'

type Open = KnownOrder & { at: KnownEvent }

/** The answer to a message about the order that the guest has open, wherever they are now; null for any other message. */
export function answerOpenOrder(input: GuestInput, intent: Intent): GuestPlan | null {
  const open = unfinished(input)
  if (open === null) return null
  const language = input.attendee.language ?? open.at.event.language
  const say = botTexts(language)
  switch (intent.kind) {
    case 'queue':
      return reply(input, [{ body: placeInQueue(input, say, language) }])
    case 'cancel': {
      const named = namedOrder(open.order, language)
      if (!isUntouched(open.order)) return reply(input, [{ body: say.tooLateToCancel(named) }])
      return {
        ...reply(input, [{ body: say.cancelled(named) }]),
        attendee: withoutOrder(input.attendee, open),
        changed: cancelledOrder(open, input.now),
      }
    }
    case 'change':
      return open.at.event.state === 'OPEN' ? change(input, open, intent.text, say) : null
    case 'forget':
    case 'help':
    case 'thanks':
    case 'remark':
    case 'language':
    case 'order':
    case 'nothing':
      return null
  }
}

function change(input: GuestInput, open: Open, text: string, say: BotTexts): GuestPlan {
  const { event } = open.at
  const language = input.attendee.language ?? event.language
  const named = namedOrder(open.order, language)
  if (!isUntouched(open.order)) return reply(input, [{ body: say.tooLateToChange(named) }])
  const reading = readOrder(text, event)
  if (reading.found === 'drink' || isOnlyModifiers(reading)) {
    const changed = changedOrder(open, reading, cutText(input.message.body, 1_600), input.now)
    const now = namedOrder(changed.order, language)
    const said = reply(input, [{ body: say.changed(now) }])
    return now.drink === named.drink ? said : { ...said, changed }
  }
  if (reading.found === 'none' && reading.otherDrink === undefined)
    return reply(input, [{ body: say.changeToWhat(named) }])
  return reply(input, [drinksNotRead(input, open.at, reading, text, say)])
}

/** “Change order to oat milk” */
function isOnlyModifiers(reading: OrderReading): boolean {
  return reading.found === 'none' && reading.otherDrink === undefined && reading.modifiers.length > 0
}

function reply({ attendee }: GuestInput, replies: Reply[]): GuestPlan {
  return { attendee, placed: null, changed: null, forgets: false, replies, silence: null }
}
