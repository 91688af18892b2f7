import type { Found } from './phrase.ts'
import type { Word } from './words.ts'

/**
 * Which of the things found the guest does not want: “without milk or sugar”, “hold the foam”, “not a latte”, “sugar-free”,
 * “sem açúcar”. A comma ends it: “no, a latte” is a latte, and so is “why not a latte”.
 */
export function negatedIn(words: readonly Word[], found: readonly Found[]): ReadonlySet<Found> {
  const negated = new Set<Found>()
  for (const [index, thing] of found.entries()) {
    if (isFree(words, thing) || isRefused(words, thing, found[index - 1], negated)) negated.add(thing)
  }
  return negated
}

function isFree(words: readonly Word[], { end, phrase }: Found): boolean {
  return phrase.meaning.kind !== 'drink' && words[end]?.text === 'free'
}

function isRefused(
  words: readonly Word[],
  thing: Found,
  before: Found | undefined,
  negated: ReadonlySet<Found>,
): boolean {
  const clause = words[thing.start]?.clause
  for (let index = thing.start - 1; index >= 0; index -= 1) {
    const word = words[index]
    if (word === undefined || word.clause !== clause) return false
    const previous = words[index - 1]
    const isOne = previous?.clause === clause
    if (isOne && negatingPairs.has(`${previous.text} ${word.text}`)) return true
    if (word.text === 'no' && isPortuguese(words)) return false
    if (negating.has(word.text)) return !(isOne && askingFor.has(previous.text))
    if (joining.has(word.text) && before !== undefined && before.end === index && negated.has(before))
      return goesOn(word.text, thing)
    if (!between.has(word.text)) return false
  }
  return false
}

/** There “no latte” is “in the latte”. */
function isPortuguese(words: readonly Word[]): boolean {
  return words.some(({ text }) => portuguese.has(text))
}

const portuguese = new Set(['nao', 'sem', 'com', 'um', 'uma', 'quero', 'queria', 'por'])

/** “without milk and sugar” is neither; “no sugar and oat milk” is oat milk. */
function goesOn(joint: string, { phrase: { meaning } }: Found): boolean {
  const isAdded =
    meaning.kind === 'drink' || (meaning.kind === 'modifier' && meaning.modifier.kind === 'milk')
  return !((joint === 'and' || joint === 'e') && isAdded)
}

const negating = new Set(
  'no not without nor sem nao nem zero minus sans hold skip omit dont doesnt cant cannot never nada except hate'.split(
    ' ',
  ),
)

const negatingPairs = new Set([
  'w o',
  'leave out',
  'allergic to',
  'alergico a',
  'alergica a',
  'anything but',
  'everything but',
  'instead of',
  'rather than',
  'vez de',
  'vez do',
  'vez da',
  'inves de',
  'inves do',
  'inves da',
])

const askingFor = new Set(['why', 'porque'])

const joining = new Set(['or', 'nor', 'and', 'ou', 'nem', 'e'])

/** What may stand between “no” and the thing. */
const between = new Set(
  (
    'a an the any with added extra more my of that this want need like have put add get make ' +
    'o os as um uma com de do da mais nenhum nenhuma meu minha quero ponha poe coloca coloque precisa'
  ).split(' '),
)
