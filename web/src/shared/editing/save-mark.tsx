import { Button } from '@mantine/core'
import { IconAlertCircle, IconCheck, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import { Notice } from '../notice/notice.tsx'
import { useEditing } from './editing-context.ts'
import styles from './save-mark.module.css'
import { editingTexts } from './texts.ts'

/** How far the last change got, in one word beside the title. */
export function SaveMark(): ReactNode {
  const t = useTexts(editingTexts)
  const { phase, isIncomplete } = useEditing()
  return (
    <span className={styles.mark} role="status" data-phase={isIncomplete ? 'incomplete' : phase}>
      {isIncomplete && phase !== 'saving' && (
        <>
          <IconAlertCircle size="1.125em" aria-hidden="true" />
          {t('incomplete')}
        </>
      )}
      {!isIncomplete && phase === 'saved' && (
        <>
          <IconCheck size="1.125em" aria-hidden="true" />
          {t('saved')}
        </>
      )}
      {(phase === 'saving' || (phase === 'waiting' && !isIncomplete)) && (
        <>
          <IconRefresh size="1.125em" aria-hidden="true" />
          {t(phase)}
        </>
      )}
      {(phase === 'unreachable' || phase === 'refused') && (
        <>
          <IconAlertCircle size="1.125em" aria-hidden="true" />
          {t(`${phase}Title`)}
        </>
      )}
    </span>
  )
}

/** Why a change is not stored, and what becomes of it. */
export function SaveProblem(): ReactNode {
  const t = useTexts(editingTexts)
  const { phase, retry } = useEditing()
  if (phase !== 'unreachable' && phase !== 'refused') return null
  return (
    <div className={styles.problem}>
      <Notice
        tone={phase === 'refused' ? 'failed' : 'unknown'}
        announce="alert"
        title={t(`${phase}Title`)}
        actions={
          <Button size="xs" onClick={retry}>
            {t('tryAgain')}
          </Button>
        }
      >
        {t(phase)}
      </Notice>
    </div>
  )
}
