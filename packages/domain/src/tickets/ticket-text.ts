import type { GuestLanguage } from '../orders/event.ts'
import { smsLetters } from './sms-letters.ts'
import { ticketTextsEn } from './ticket-texts.en.ts'
import { ticketTextsPt } from './ticket-texts.pt.ts'
import type { TicketNews } from './ticket.ts'

/** What the texts about a ticket are made of. */
export interface TicketWords {
  venueName: string
  number: number
  /** Where they are called to; null while they wait. */
  table: number | null
  /** How many are before them; left out where nobody counted. */
  ahead?: number | undefined
  /** Where they see how the queue moves, https; '' where nobody knows our address. */
  link: string
}

/** The texts about a ticket in one language. */
export type TicketTexts = Record<TicketNews, (words: TicketWords) => string>

const texts: Record<GuestLanguage, TicketTexts> = { en: ticketTextsEn, pt: ticketTextsPt }

/** What a visitor is told about their ticket, in their language: one SMS of plain letters, unless the link is long. */
export function ticketText(news: TicketNews, language: GuestLanguage, words: TicketWords): string {
  return texts[language][news]({ ...words, venueName: smsLetters(words.venueName) })
}
