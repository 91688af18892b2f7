import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { loadTexts, onTexts } from './define-texts.ts'
import type { Language } from './language.ts'

/** Starts the translator: English is in the bundle, other languages come through `loadTexts` when they are needed. */
export async function startI18n(language: Language): Promise<i18n> {
  const translator = createInstance()
  await translator
    .use({
      type: 'backend',
      init: () => undefined,
      read: (wanted: string, namespace: string, done: (error: Error | null, texts: unknown) => void) => {
        loadTexts(wanted, namespace).then(
          (texts) => done(null, texts),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
        )
      },
    })
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      resources: { en: {} },
      partialBundledLanguages: true,
      ns: [],
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    })
  onTexts((set) => translator.addResourceBundle('en', set.namespace, set.en))
  return translator
}
