import { slipsBetween } from '../../spelling/slips-between.ts'
import type { MenuItem } from '../event.ts'
import type { Found } from './phrase.ts'
import { plainText, type Word } from './words.ts'

/**
 * Drinks whose title is in the text but for a slip of the finger: one letter wrong, missing, too many or swapped in a title
 * of seven letters or more, two in one of ten or more. The first letter has to be right.
 */
export function findRoughly(words: readonly Word[], menu: readonly MenuItem[]): Found[] {
  return menu.flatMap((item) => {
    const plain = plainText(item.title)
    const size = plain.split(' ').length
    const slips = plain.length >= 10 ? 2 : 1
    if (plain.length < 7) return []
    return words.flatMap((_, start) => {
      const text = words
        .slice(start, start + size)
        .map((word) => word.text)
        .join(' ')
      if (text[0] !== plain[0] || Math.abs(text.length - plain.length) > slips) return []
      if (slipsBetween(text, plain) > slips) return []
      const meaning = { kind: 'drink', item } as const
      const phrase = { words: plain.split(' '), length: plain.length, meaning, isDoubtful: true }
      return [{ phrase, start, end: start + size }]
    })
  })
}
