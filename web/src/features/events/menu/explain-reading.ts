import type { Understood } from '@relaydesk/domain/orders/reading/order-reading.ts'

/** Key of the sentence that says how some words were taken. */
export type Why =
  | 'why_drink'
  | 'why_same'
  | 'why_soldOut'
  | 'why_otherDrink'
  | 'why_refusedDrink'
  | 'why_modifier'
  | 'why_without'
  | 'why_word'

const sentences = {
  drink: 'why_drink',
  'sold-out': 'why_soldOut',
  'other-drink': 'why_otherDrink',
  'refused-drink': 'why_refusedDrink',
  modifier: 'why_modifier',
  without: 'why_without',
  word: 'why_word',
} as const satisfies Record<Understood['as'], Why>

/** What is worth saying about how a text was read: what was called by its name says nothing, unless there is nothing else. */
export function explainReading(
  why: readonly Understood[],
): readonly { why: Why; words: string; title: string }[] {
  const told = why
    .filter(({ as, words, title }) => !(isPlain(as) && plain(words) === plain(title)) && as !== 'without')
    .map(({ as, words, title }) => ({ why: sentences[as], words, title }))
  if (told.length > 0) return told
  return why.filter(({ as }) => as === 'drink').map(({ words, title }) => ({ why: 'why_same', words, title }))
}

function isPlain(as: Understood['as']): boolean {
  return as === 'drink' || as === 'modifier'
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
