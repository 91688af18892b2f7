import { drinkName } from './drink-name.ts'
import type { GuestLanguage } from './event.ts'
import type { OrderedModifier, OrderNews, Refusal } from './order.ts'
import { orderTextsEn } from './order-texts.en.ts'
import { orderTextsPt } from './order-texts.pt.ts'

/** What the texts about an order are made of. */
export interface OrderTextFacts {
  eventName: string
  pickupPlace: string
  number: number | null
  itemTitle: string
  modifiers: OrderedModifier[]
  language: GuestLanguage
  /** Their first order: the confirmation says what becomes of their number. */
  isFirst?: boolean | undefined
  refusal?: Refusal | undefined
  openItemTitle?: string | undefined
  openNumber?: number | undefined
  maxOrders?: number | undefined
}

/** The same, with the drink and its number as people read them. */
export interface OrderWords {
  eventName: string
  pickupPlace: string
  /** `Latte with Oat`. */
  drink: string
  /** `#12`; '' for an order without a number. */
  number: string
  isFirst: boolean
  /** The order that is still being made, `Latte (#12)`; '' where nobody said which. */
  open: string
  maxOrders: number | undefined
}

/** The texts about an order in one language. */
export interface OrderTexts {
  confirmed(words: OrderWords): string
  ready(words: OrderWords): string
  cancelled(words: OrderWords): string
  reminder(words: OrderWords): string
  refused: Record<Refusal, (words: OrderWords) => string>
}

const texts: Record<GuestLanguage, OrderTexts> = { en: orderTextsEn, pt: orderTextsPt }

/** What a guest is told about their order, in their language. */
export function orderText(news: OrderNews, facts: OrderTextFacts): string {
  const { [facts.language]: say } = texts
  const words = wordsFor(facts)
  return news === 'refused' ? say.refused[facts.refusal ?? 'not-a-drink'](words) : say[news](words)
}

function wordsFor(facts: OrderTextFacts): OrderWords {
  const { eventName, pickupPlace, number, itemTitle, modifiers, language } = facts
  const { openItemTitle, openNumber, maxOrders, isFirst } = facts
  return {
    eventName,
    pickupPlace: pickupPlace.trim(),
    drink: drinkName(itemTitle, modifiers, language),
    number: number === null ? '' : `#${number}`,
    isFirst: isFirst === true,
    open:
      openItemTitle === undefined
        ? ''
        : `${openItemTitle}${openNumber === undefined ? '' : ` (#${openNumber})`}`,
    maxOrders,
  }
}
