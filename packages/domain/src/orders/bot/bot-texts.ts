import type { GuestLanguage } from '../event.ts'
import { botTextsEn } from './bot-texts.en.ts'
import { botTextsPt } from './bot-texts.pt.ts'

/** A drink as a text names it: with its modifiers, and its number as soon as it has one. */
export interface NamedOrder {
  drink: string
  number: number | null
}

/** What the order bot says. Drinks are their titles; times are as people write them, e.g. `10:45`. */
export interface BotTexts {
  /** What can be ordered, and the words that the bot knows; `greeting` is the event's own welcome. */
  menu(facts: { eventName: string; greeting: string | undefined; drinks: string[]; extras: string[] }): string
  notServing(): string
  paused(facts: { eventName: string; until: string | undefined }): string
  whichEvent(names: string[]): string
  whichEventAgain(names: string[]): string
  wrongOrder(facts: { words: string; drinks: string[] }): string
  /** A drink that this bar does not have. */
  notHere(facts: { drink: string; drinks: string[] }): string
  soldOut(facts: { drink: string; until: string | undefined; drinks: string[] }): string
  whichDrink(drinks: string[]): string
  /** They named more than one. */
  oneDrink(drink: string): string
  /** The first that they named is sold out; this one is made. */
  otherDrink(facts: { soldOut: string; drink: string }): string
  stillMaking(order: NamedOrder): string
  limit(facts: { max: number; per: 'day' | 'event' }): string
  noOpenOrder(): string
  /** How many orders are made before theirs. */
  queue(facts: NamedOrder & { ahead: number }): string
  /** It came in just now and has no place yet. */
  justCame(order: NamedOrder): string
  beingMade(order: NamedOrder): string
  isReady(facts: NamedOrder & { pickupPlace: string }): string
  cancelled(order: NamedOrder): string
  tooLateToCancel(order: NamedOrder): string
  changed(order: NamedOrder): string
  tooLateToChange(order: NamedOrder): string
  changeToWhat(order: NamedOrder): string
  /** They tell of a drink that they have had. */
  tellTheBar(): string
  forgotten(): string
  /** Nothing that can be read came: a picture, an empty message. */
  onlyText(): string
}

const texts: Record<GuestLanguage, BotTexts> = { en: botTextsEn, pt: botTextsPt }

export function botTexts(language: GuestLanguage): BotTexts {
  return texts[language]
}
