import type { ReactNode } from 'react'
import { useBrowserOnline } from '../../shared/connection/use-connection.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../shared/loading/use-waiting.ts'
import styles from './list-skeleton.module.css'
import { listTexts } from './texts.ts'

const rows = Array.from({ length: 7 }, (_, index) => index)

/** What stands in the list's place until the first answer: nothing at first, then grey rows, then a word. */
export function ListSkeleton(): ReactNode {
  const t = useTexts(listTexts)
  const waiting = useWaiting(true)
  const online = useBrowserOnline()
  if (waiting === 'not-yet') return null
  return (
    <div>
      <output className={waiting === 'long' ? styles.word : 'visually-hidden'}>
        {waiting === 'noticeable' ? t('loading') : t(online ? 'loadingLong' : 'loadingOffline')}
      </output>
      {rows.map((row) => (
        <div key={row} className={styles.row} aria-hidden="true">
          <i style={{ width: `${52 - ((row * 13) % 24)}%` }} />
          <i style={{ width: `${40 + ((row * 17) % 26)}%` }} />
          <i style={{ width: `${74 - ((row * 11) % 30)}%` }} />
        </div>
      ))}
    </div>
  )
}
