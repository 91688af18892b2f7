import type { OrderReading } from '../reading/order-reading.ts'
import type { Word } from '../reading/words.ts'
import { commandWords, smallWords } from './command-words.ts'
import { findWish } from './find-words.ts'

export interface Change {
  /** What says to what. */
  text: string
  /** It reads like a change only while there is something to change. */
  isLoose: boolean
}

/** “Cancel the latte and give me an espresso”: what comes after “and”. */
function insteadOfCancelled(words: readonly Word[], read: (text: string) => OrderReading): string | null {
  const cancel = findWish(words, commandWords.cancel)
  if (cancel === null) return null
  const joint = words.findIndex(
    ({ text }, index) => index >= cancel.end && commandWords.andThen.some((each) => each === text),
  )
  const rest = joint < 0 ? [] : words.slice(joint + 1)
  const isWish = commandWords.give.some((each) => each === rest[0]?.text)
  const said = written(rest)
  return isWish && read(said).found === 'drink' ? said : null
}

/** What a guest wants their order changed to: “change order to …”, “make it a … instead”. Null when they do not. */
export function readChange(
  text: string,
  words: readonly Word[],
  reading: OrderReading,
  read: (text: string) => OrderReading,
): Change | null {
  const instead = insteadOfCancelled(words, read)
  if (instead !== null) return { text: instead, isLoose: true }
  const verb = findWish(words, commandWords.change)
  if (verb !== null) {
    const to = words.findIndex(
      (word, index) =>
        index >= verb.end &&
        index <= verb.end + 7 &&
        commandWords.changeTo.some((each) => each === word.text),
    )
    const rest = written(words.slice(to + 1))
    if (to >= 0 && isSomething(read(rest))) return { text: rest, isLoose: false }
    const isOrder = /^(order|pedido)$/.test(
      words.slice(verb.end).find((word) => !smallWords.has(word.text))?.text ?? '',
    )
    if (isOrder || words.length - verb.end <= 1)
      return { text: written(words.slice(verb.end)), isLoose: false }
  }
  if (isSomething(reading) && findWish(words, commandWords.changeLoosely) !== null)
    return { text, isLoose: true }
  return null
}

function isSomething(reading: OrderReading): boolean {
  return reading.found !== 'none' || reading.otherDrink !== undefined || reading.modifiers.length > 0
}

/** The guest's own words; where a clause ended, a comma stays. */
function written(words: readonly Word[]): string {
  return words.map((word, index) => `${word.written}${isEnd(word, words[index + 1]) ? ',' : ''}`).join(' ')
}

function isEnd(word: Word, next: Word | undefined): boolean {
  return next !== undefined && next.clause !== word.clause
}
