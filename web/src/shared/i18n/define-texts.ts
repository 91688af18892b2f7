/** Texts by key. A key that ends in `_one` or `_other` is the plural form of the key before it; `{{name}}` is filled in. */
export type Texts = Readonly<Record<string, string>>

/** The keys to ask for: plural forms count as one key, asked with a `count`. */
export type TextKey<T extends Texts> = StripPlural<keyof T & string>
type StripPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K

/** The texts of one feature: English at hand, Portuguese fetched when somebody reads it. */
export interface TextSet<T extends Texts> {
  namespace: string
  en: T
  loadPt: () => Promise<Readonly<Record<keyof T, string>>>
}

const sets = new Map<string, TextSet<Texts>>()
let hear: (set: TextSet<Texts>) => void = () => undefined

/**
 * Registers a feature's texts under a name of its own, before the feature's first use.
 * Example: `defineTexts('sign-in', en, async () => (await import('./texts.pt.ts')).pt)`.
 */
export function defineTexts<T extends Texts>(
  namespace: string,
  en: T,
  loadPt: TextSet<T>['loadPt'],
): TextSet<T> {
  const set = { namespace, en, loadPt }
  sets.set(namespace, set)
  hear(set)
  return set
}

/** What i18next asks for: the texts of one namespace in one language. */
export async function loadTexts(language: string, namespace: string): Promise<Texts> {
  const set = sets.get(namespace)
  if (set === undefined) throw new Error(`No texts are defined for "${namespace}"`)
  return language === 'pt' ? await set.loadPt() : set.en
}

/** Tells of every set: those that are registered already and those that come with a page fetched later. */
export function onTexts(listener: (set: TextSet<Texts>) => void): void {
  hear = listener
  for (const set of sets.values()) hear(set)
}
