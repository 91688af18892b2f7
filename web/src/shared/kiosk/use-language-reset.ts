import { useEffect } from 'react'
import { useLanguageSwitch, useLocale } from '../i18n/use-texts.ts'
import type { Language } from '../i18n/language.ts'

/** Long enough to read a page in one's own language. */
const leftAfterMs = 60_000

/**
 * Somebody who chose their language and went away leaves it to nobody: while `isFree` (nobody is in the middle of something) the
 * kiosk goes back to the one of its place.
 */
export function useLanguageReset(isFree: boolean, ofPlace: Language): void {
  const languages = useLanguageSwitch()
  const { language } = useLocale()
  const isLeft = isFree && language !== ofPlace
  useEffect(() => {
    if (!isLeft) return undefined
    const timer = setTimeout(() => void languages.change(ofPlace), leftAfterMs)
    return () => clearTimeout(timer)
  }, [isLeft, languages, ofPlace])
}
