import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './kiosk.module.css'
import { sharedKioskTexts } from './texts.ts'

/** Asks whether somebody is still there, before what they wrote is forgotten (`words`). Any touch is an answer. */
export function StillThere({ words }: { words: string }): ReactNode {
  const t = useTexts(sharedKioskTexts)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    button.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div className={styles.scrim}>
      <div
        className={styles.dialog}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="still-there"
        aria-describedby="still-there-left"
      >
        <h2 id="still-there">{t('stillThere')}</h2>
        <p id="still-there-left">{words}</p>
        <button type="button" ref={button}>
          {t('moreTime')}
        </button>
      </div>
    </div>
  )
}
