import type { GuestLanguage } from '../event.ts'
import { type OrderReading } from '../reading/order-reading.ts'
import { wordsOf, type Word } from '../reading/words.ts'
import { commandWords } from './command-words.ts'
import { findWish, findWords } from './find-words.ts'
import { questionWords } from './question-words.ts'
import { readCancel } from './read-cancel.ts'
import { readChange, type Change } from './read-change.ts'

/** What a guest wants with a message. */
export type Intent =
  | { kind: 'forget' | 'cancel' | 'queue' | 'help' | 'thanks' }
  /** They tell of a drink that they have had. */
  | { kind: 'remark' }
  | { kind: 'language'; language: GuestLanguage }
  | ({ kind: 'change' } & Change)
  | { kind: 'order' }
  /** A picture, an empty message. */
  | { kind: 'nothing' }

/**
 * Commands go before drinks, unless the words say otherwise: “cancel my latte” cancels, “no queue please, a latte” is a
 * latte, and so is “can you help me with a latte”. What real phrases come to is in the tables of `real-orders.test.ts` and
 * `real-commands.test.ts`.
 * @param read reads a text as an order at the guest's event
 */
export function readIntent(text: string, read: (text: string) => OrderReading): Intent {
  const words = wordsOf(text.slice(0, 1_600))
  if (words.length === 0) return { kind: isWordless(text) ? 'thanks' : 'nothing' }
  const reading = read(text)
  const namesDrink = reading.found !== 'none' || reading.otherDrink !== undefined
  const isTheirs = reading.found === 'drink' && reading.isTheirs
  const wantsDrink = namesDrink && !isTheirs && findWords(words, ordered) === null
  if (!wantsDrink && findWish(words, commandWords.forget) !== null) return { kind: 'forget' }
  if (findWords(words, questionWords.plainQuestion) !== null) return { kind: 'help' }
  const change = readChange(text, words, reading, read)
  if (change !== null) return { kind: 'change', ...change }
  if (readCancel(words, namesDrink)) return { kind: 'cancel' }
  if (findWords(words, questionWords.opener) !== null) return { kind: 'help' }
  if (isAskingWhen(text, words, wantsDrink)) return { kind: 'queue' }
  if (isAskingAbout(text, words)) return { kind: 'help' }
  if (namesDrink) return withDrink(words, isTheirs)
  if (reading.modifiers.length > 0) return { kind: 'change', text, isLoose: true }
  return withoutDrink(words)
}

const ordered = ['i ordered', 'ive ordered', 'i have ordered', 'already ordered', 'eu pedi', 'ja pedi']

/** “Got my latte, thanks”, “the coffee was cold”. */
function withDrink(words: readonly Word[], isTheirs: boolean): Intent {
  const isThanks = findWords(words, questionWords.thanks) !== null
  if (isTheirs && (isThanks || findWords(words, questionWords.have) !== null) && !isAsking(words))
    return { kind: 'thanks' }
  return findWords(words, questionWords.past) !== null && !isAsking(words)
    ? { kind: 'remark' }
    : { kind: 'order' }
}

/** “My last one was cold, another latte please” */
function isAsking(words: readonly Word[]): boolean {
  return words.some(({ text }) => asking.has(text))
}

const asking = new Set(
  'please pls plz can could want like another favor quero queria outro outra gostaria need give'.split(' '),
)

function withoutDrink(words: readonly Word[]): Intent {
  if (words.length <= 5 && findWish(words, questionWords.portuguese) !== null)
    return { kind: 'language', language: 'pt' }
  if (words.length <= 5 && findWish(words, questionWords.english) !== null)
    return { kind: 'language', language: 'en' }
  if (words.length === 1 && /^(no|nao)$/.test(words[0]?.text ?? '')) return { kind: 'thanks' }
  const isThanks = findWords(words.slice(0, 4), questionWords.thanks) !== null
  // “Thanks for the help”
  const isHelp =
    findWords(words, questionWords.help) !== null && !/^(thank|obrigad)/.test(words[0]?.text ?? '')
  if (isHelp) return { kind: 'help' }
  return isThanks ? { kind: 'thanks' } : { kind: 'order' }
}

/** “How long for my latte”, “is the latte ready?”, but not “how long is the queue? a latte”. */
function isAskingWhen(text: string, words: readonly Word[], wantsDrink: boolean): boolean {
  if (!wantsDrink && findWords(words, questionWords.queue) !== null) return true
  const isFirst = questionWords.readyFirst.some((each) => each === words[0]?.text)
  return isFirst && (text.includes('?') || !wantsDrink) && findWords(words, questionWords.ready) !== null
}

/** “Do you have matcha?” */
function isAskingAbout(text: string, words: readonly Word[]): boolean {
  const place = text.includes('?') ? findWords(words, questionWords.question) : null
  return place !== null && place.start <= 2
}

/** 👍, but not “”. */
function isWordless(text: string): boolean {
  return /\p{Extended_Pictographic}/u.test(text)
}
