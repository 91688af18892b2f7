import type { Texts } from './define-texts.ts'
import type { Language } from './language.ts'

/** What is filled into a text; `count` also chooses the plural form. */
export type TextValues = Readonly<Record<string, string | number>>

const plurals: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  pt: new Intl.PluralRules('pt'),
}

/** The text of a key with its `{{name}}` filled in. A key without a text is shown as it is. */
export function translate(texts: Texts, language: Language, key: string, values: TextValues = {}): string {
  const text = texts[`${key}${pluralOf(language, values['count'])}`] ?? texts[key] ?? key
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''))
}

function pluralOf(language: Language, count: string | number | undefined): string {
  if (typeof count !== 'number') return ''
  return plurals[language].select(count) === 'one' ? '_one' : '_other'
}
