import { cutText } from '../cut-text.ts'
import type { OrderReading } from '../reading/order-reading.ts'
import { timeIn } from '../time-in.ts'
import type { BotTexts } from './bot-texts.ts'
import type { GuestInput, KnownEvent, Reply } from './guest-plan.ts'
import { menuReply } from './rich-menu.ts'

/** The answer to an order that cannot be made as it was written: no drink of this bar, none that is left, or two. */
export function drinksNotRead(
  { message, now }: GuestInput,
  at: KnownEvent,
  reading: Exclude<OrderReading, { found: 'drink' }>,
  text: string,
  say: BotTexts,
): Reply {
  const drinks = at.event.menu.filter(({ isOn }) => isOn).map(({ title }) => title)
  const withList = (build: (drinks: string[]) => string): Reply =>
    menuReply(message, at, build([]), build(drinks))
  switch (reading.found) {
    case 'several':
      return { body: say.whichDrink(reading.items.map(({ title }) => title)) }
    case 'sold-out': {
      const { title: drink, backAt } = reading.item
      const until = backAt === undefined || backAt <= now ? undefined : timeIn(at.event.timeZone, backAt)
      return withList((list) => say.soldOut({ drink, until, drinks: list }))
    }
    case 'none': {
      const { otherDrink: drink } = reading
      if (drink !== undefined) return withList((list) => say.notHere({ drink, drinks: list }))
      return withList((list) => say.wrongOrder({ words: quoted(text), drinks: list }))
    }
  }
}

/** The guest's own words on one line, shortened. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${cutText(line, 57)}...` : line
}
