import { use, useCallback, useContext, useSyncExternalStore } from 'react'
import type { TextKey, Texts, TextSet } from './define-texts.ts'
import { LanguageContext, type LanguageSwitch } from './language-switch.ts'
import { pickLocale, type Language } from './language.ts'
import { translate, type TextValues } from './translate.ts'

/** Gives the text of a key, with `{{name}}` filled in and the plural form chosen by `count`. */
export type Translate<T extends Texts> = (key: TextKey<T>, values?: TextValues) => string

/** The texts of a feature in the person's language; waits (Suspense) while another language is being fetched. */
export function useTexts<T extends Texts>(set: TextSet<T>): Translate<T> {
  const language = useLanguage()
  const texts = language === 'pt' ? use(set.readPt()) : set.en
  return useCallback((key, values) => translate(texts, language, key, values), [texts, language])
}

/** The language of the texts and the locale for dates and numbers. */
export function useLocale(): { language: Language; locale: string } {
  const language = useLanguage()
  return { language, locale: pickLocale(language, navigator.languages) }
}

export function useLanguageSwitch(): LanguageSwitch {
  const languages = useContext(LanguageContext)
  if (languages === null) throw new Error('useLanguageSwitch needs a LanguageContext above it')
  return languages
}

function useLanguage(): Language {
  const { subscribe, read } = useLanguageSwitch()
  return useSyncExternalStore(subscribe, read)
}
