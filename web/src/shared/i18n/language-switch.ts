import { createContext } from 'react'
import { fetchPt } from './define-texts.ts'
import type { Language } from './language.ts'

/** The language of the page. */
export interface LanguageSwitch {
  read: () => Language
  subscribe: (onChange: () => void) => () => void
  /** Changes it once the texts are there. */
  change: (language: Language) => Promise<void>
}

/** @param initial the texts of which are fetched as they are needed */
export function createLanguageSwitch(initial: Language): LanguageSwitch {
  const readers = new Set<() => void>()
  let language = initial
  let wanted = initial
  return {
    read: () => language,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    async change(next) {
      wanted = next
      if (next === 'pt') await fetchPt()
      // Who changed their mind meanwhile gets what they wanted last.
      if (wanted !== next) return
      language = next
      for (const reader of readers) reader()
    },
  }
}

export const LanguageContext = createContext<LanguageSwitch | null>(null)
