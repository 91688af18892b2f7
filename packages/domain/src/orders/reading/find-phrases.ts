import type { Found, Phrase } from './phrase.ts'
import type { Word } from './words.ts'

/**
 * Finds phrases in a text. They are looked for in the order given (longest first), and words that one has taken are no
 * other's: “soy milk” is not also “milk”. Gives what was found, in the order of the text.
 */
export function findPhrases(words: readonly Word[], phrases: readonly Phrase[]): Found[] {
  const places = placesOf(words)
  const taken = new Set<number>()
  const found: Found[] = []
  for (const phrase of phrases) {
    const [first = ''] = phrase.words
    for (const start of places.get(first) ?? []) {
      const end = start + phrase.words.length
      if (!isAt(words, start, phrase, taken)) continue
      for (let index = start; index < end; index += 1) taken.add(index)
      found.push({ phrase, start, end })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Where each word stands; a plural stands where its singular is looked for, too. */
function placesOf(words: readonly Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of words.entries())
    for (const form of formsOf(text)) append(places, form, index)
  return places
}

function isAt(words: readonly Word[], start: number, phrase: Phrase, taken: ReadonlySet<number>): boolean {
  return phrase.words.every((text, offset) => {
    const word = words[start + offset]
    return word !== undefined && !taken.has(start + offset) && formsOf(word.text).includes(text)
  })
}

function formsOf(text: string): string[] {
  if (text.length > 3 && text.endsWith('es')) return [text, text.slice(0, -1), text.slice(0, -2)]
  return text.length > 2 && text.endsWith('s') ? [text, text.slice(0, -1)] : [text]
}

function append(places: Map<string, number[]>, form: string, index: number): void {
  const known = places.get(form)
  if (known === undefined) places.set(form, [index])
  else known.push(index)
}
