import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextKey, Texts, TextSet } from './define-texts.ts'
import { pickLocale, type Language } from './language.ts'

/** Gives the text of a key, with `{{name}}` filled in and the plural form chosen by `count`. */
export type Translate<T extends Texts> = (key: TextKey<T>, values?: Record<string, string | number>) => string

/** The texts of a feature in the person's language; waits (Suspense) while another language is being fetched. */
export function useTexts<T extends Texts>(set: TextSet<T>): Translate<T> {
  const { i18n } = useTranslation(set.namespace)
  const { language } = i18n
  return useCallback(
    (key, values) =>
      i18n.t<string, Record<string, unknown>, string>(key, { ...values, ns: set.namespace, lng: language }),
    [i18n, language, set],
  )
}

/** The language of the texts and the locale for dates and numbers. */
export function useLocale(): { language: Language; locale: string } {
  const { i18n } = useTranslation()
  const language: Language = i18n.resolvedLanguage === 'pt' ? 'pt' : 'en'
  return { language, locale: pickLocale(language, navigator.languages) }
}
