import { useEffect, useSyncExternalStore } from 'react'
import type { Language } from '../shared/i18n/language.ts'
import type { LanguageSwitch } from '../shared/i18n/language-switch.ts'

/**
 * Makes a wall speak the language of what it shows; undefined while that is not known. Gives whether it does: a wall speaks one
 * language, better a moment later than twice.
 */
export function useWallLanguage(languages: LanguageSwitch, wanted: Language | undefined): boolean {
  const language = useSyncExternalStore(languages.subscribe, languages.read)
  useEffect(() => {
    document.documentElement.lang = language
    if (wanted !== undefined && wanted !== language) void languages.change(wanted)
  }, [languages, language, wanted])
  return wanted === undefined || wanted === language
}
