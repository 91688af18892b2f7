import type { ReactNode } from 'react'
import { useBrowserOnline } from '../../shared/connection/use-connection.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../shared/loading/use-waiting.ts'
import tables from '../../shared/table/table.module.css'
import styles from './operations.module.css'
import { operationsTexts } from './texts.ts'

const rows = Array.from({ length: 5 }, (_, index) => index)

/** What stands in the list's place until the first answer: nothing at first, then grey rows, then a word. */
export function LetterSkeleton(): ReactNode {
  const t = useTexts(operationsTexts)
  const waiting = useWaiting(true)
  const online = useBrowserOnline()
  if (waiting === 'not-yet') return null
  return (
    <div className={tables.card}>
      <output className={waiting === 'long' ? styles.word : 'visually-hidden'}>
        {waiting === 'noticeable' ? t('loading') : t(online ? 'loadingLong' : 'loadingOffline')}
      </output>
      {rows.map((row) => (
        <div key={row} className={styles.bars} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}
