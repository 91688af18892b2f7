import { useState, type ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Notice } from '../shared/notice/notice.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import styles from './desk.module.css'
import { appTexts } from './texts.ts'

/** Says once that this browser keeps nothing on the device. */
export function MemoryNotice(): ReactNode {
  const t = useTexts(appTexts)
  const [isRead, setRead] = useState(false)
  if (isRead) return null
  return (
    <div className={styles.memory}>
      <Notice
        tone="unknown"
        title={t('memoryOnly')}
        actions={
          <Button size="xs" onClick={() => setRead(true)}>
            {t('close')}
          </Button>
        }
      />
    </div>
  )
}
