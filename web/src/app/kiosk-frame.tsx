import { Suspense, useEffect, useState, type ReactNode } from 'react'
import type { Language } from '../shared/i18n/language.ts'
import { createLanguageSwitch, LanguageContext } from '../shared/i18n/language-switch.ts'
import { useWakeLock } from '../shared/unattended/use-wake-lock.ts'

/**
 * Around a tablet on which people serve themselves: in the language that each of them chooses, first in the one of the
 * place (`language`, undefined until that is known).
 */
export function KioskFrame({
  language,
  children,
}: {
  language: Language | undefined
  children: ReactNode
}): ReactNode {
  const [languages] = useState(() => createLanguageSwitch('en'))
  useEffect(() => {
    if (language !== undefined) void languages.change(language)
  }, [languages, language])
  useEffect(() => {
    const tellLanguage = (): void => {
      document.documentElement.lang = languages.read()
    }
    tellLanguage()
    return languages.subscribe(tellLanguage)
  }, [languages])
  useWakeLock()
  return (
    <LanguageContext value={languages}>
      <Suspense fallback={null}>{children}</Suspense>
    </LanguageContext>
  )
}
