/** The languages the desk is written in. */
export type Language = 'en' | 'pt'

const storageKey = 'relaydesk.language'

/** The language of the texts: the person's choice, else the first of the browser's languages that we have, else English. */
export function pickLanguage(chosen: string | null, wanted: readonly string[]): Language {
  if (chosen === 'en' || chosen === 'pt') return chosen
  for (const locale of wanted) {
    const base = locale.toLowerCase().split('-')[0]
    if (base === 'en' || base === 'pt') return base
  }
  return 'en'
}

/** The locale for numbers and dates: the browser's own variety of the language, else the one used nearest to us. */
export function pickLocale(language: Language, wanted: readonly string[]): string {
  const own = wanted.find((locale) => locale.toLowerCase().startsWith(`${language}-`))
  return own ?? (language === 'pt' ? 'pt-PT' : 'en-GB')
}

export function readChosenLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

export function keepChosenLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // A browser without storage asks again next time.
  }
}
