import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import fields from '../fields/fields.module.css'
import { useTexts } from '../i18n/use-texts.ts'
import { Notice } from '../notice/notice.tsx'
import { useEditing } from './editing-context.ts'
import { editingTexts } from './texts.ts'

/** A colleague wrote here after this person began: nothing is saved until it is decided whose words stand. */
export function Theirs({
  place,
  theirs,
  onDone,
}: {
  place: string
  theirs: string
  onDone: () => void
}): ReactNode {
  const t = useTexts(editingTexts)
  const { keepMine, takeTheirs } = useEditing()
  return (
    <div className={fields.theirs}>
      <Notice
        tone="unknown"
        announce="status"
        title={theirs === '' ? t('emptiedMeanwhile') : t('changedMeanwhile', { theirs })}
        actions={
          <>
            <Button
              size="xs"
              onClick={() => {
                onDone()
                takeTheirs(place)
              }}
            >
              {t('takeTheirs')}
            </Button>
            <Button size="xs" onClick={() => keepMine(place)}>
              {t('keepMine')}
            </Button>
          </>
        }
      />
    </div>
  )
}
