import type { Found } from './phrase.ts'
import type { Word } from './words.ts'

/** How many of a drink are asked for: “two oat flat whites”, “latte x2”, “duas meias”. 1 where nothing is said. */
export function quantityOf(words: readonly Word[], { start, end }: Found, found: readonly Found[]): number {
  const clause = words[start]?.clause
  for (let index = start - 1; index >= 0 && index >= start - 4; index -= 1) {
    const word = words[index]
    if (word === undefined || word.clause !== clause) break
    const count = numberOf(word.text)
    if (count !== null) return places.has(words[index - 1]?.text ?? '') ? 1 : count
    if (!isBetween(word.text, index, found)) break
  }
  const [next, afterNext] = [words[end], words[end + 1]]
  if (next?.clause !== clause) return 1
  if (next?.text === 'x' && afterNext !== undefined) return numberOf(afterNext.text) ?? 1
  return /^(x\d+|\d+x)$/.test(next?.text ?? '') ? (numberOf(next?.text ?? '') ?? 1) : 1
}

function isBetween(text: string, index: number, found: readonly Found[]): boolean {
  return (
    ['x', 'of', 'more', 'large', 'small', 'hot', 'iced', 'mais'].includes(text) ||
    found.some(
      ({ start, end, phrase }) => phrase.meaning.kind === 'modifier' && start <= index && index < end,
    )
  )
}

/** From 2 to 20; null for any other word. */
function numberOf(text: string): number | null {
  const [, digits] = /^x?(\d{1,2})x?$/.exec(text) ?? []
  const count =
    digits === undefined ? (Object.hasOwn(numbers, text) ? numbers[text] : undefined) : Number(digits)
  return count !== undefined && count >= 2 && count <= 20 ? count : null
}

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  couple: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  dois: 2,
  duas: 2,
  tres: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
}

/** “table 5 flat white” is one. */
const places = new Set('table room hall stand booth gate seat row number mesa sala balcao at'.split(' '))
