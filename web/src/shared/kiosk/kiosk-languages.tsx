import type { ReactNode } from 'react'
import { useLanguageSwitch, useLocale, useTexts } from '../i18n/use-texts.ts'
import styles from './kiosk.module.css'
import { sharedKioskTexts } from './texts.ts'

/** Everybody chooses their language, each in its own words. */
export function KioskLanguages(): ReactNode {
  const t = useTexts(sharedKioskTexts)
  const languages = useLanguageSwitch()
  const { language } = useLocale()
  return (
    <span className={styles.languages} role="group" aria-label={t('language')} data-languages>
      <button
        type="button"
        lang="en"
        aria-pressed={language === 'en'}
        onClick={() => void languages.change('en')}
      >
        English
      </button>
      <button
        type="button"
        lang="pt"
        aria-pressed={language === 'pt'}
        onClick={() => void languages.change('pt')}
      >
        Português
      </button>
    </span>
  )
}
