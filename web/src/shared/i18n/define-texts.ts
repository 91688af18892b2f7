/** Texts by key. A key that ends in `_one` or `_other` is the plural form of the key before it; `{{name}}` is filled in. */
export type Texts = Readonly<Record<string, string>>

/** The keys to ask for: plural forms count as one key, asked with a `count`. */
export type TextKey<T extends Texts> = StripPlural<keyof T & string>
type StripPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K

/** The texts of one feature: English at hand, Portuguese fetched when somebody reads it. */
export interface TextSet<T extends Texts> {
  en: T
  /** Fetched once, from then on at hand. Where it cannot be had, the English texts stand in. */
  readPt: () => Promise<Texts>
}

const sets = new Set<TextSet<Texts>>()

/** Example: `defineTexts(en, async () => (await import('./texts.pt.ts')).pt)`. */
export function defineTexts<T extends Texts>(
  en: T,
  loadPt: () => Promise<Readonly<Record<keyof T, string>>>,
): TextSet<T> {
  let reading: Promise<Texts> | undefined
  const set = { en, readPt: () => (reading ??= readAtOnce(loadPt().catch(() => en))) }
  sets.add(set)
  return set
}

/** Fetches Portuguese for all features that are on the page, so that the language changes in one step. */
export async function fetchPt(): Promise<void> {
  await Promise.all([...sets].map(({ readPt }) => readPt()))
}

/** Marks a promise, once it is kept, as React's `use` does: then it is read without waiting, the first time too. */
function readAtOnce(promise: Promise<Texts>): Promise<Texts> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  )
  return promise
}
