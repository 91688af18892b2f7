import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../shared/loading/use-waiting.ts'
import styles from './enquiry-placeholder.module.css'
import { enquiryTexts } from './texts.ts'

export interface EnquiryPlaceholderProps {
  status: 'loading' | 'missing' | 'error'
  code: string | undefined
  onRetry: () => void
}

/** What stands in an enquiry's place while it comes, or why it does not. */
export function EnquiryPlaceholder({ status, code, onRetry }: EnquiryPlaceholderProps): ReactNode {
  const t = useTexts(enquiryTexts)
  // To a stranger an enquiry of another lease company looks the same as one that never was.
  if (status === 'missing' || code === 'permission-denied') {
    return <EmptyState title={t('missingTitle')}>{t('missingBody')}</EmptyState>
  }
  if (status === 'error') {
    return (
      <EmptyState title={t('failedTitle')} action={<Button onClick={onRetry}>{t('tryAgain')}</Button>}>
        {t('failedBody', { code: code ?? '?' })}
      </EmptyState>
    )
  }
  return <EnquirySkeleton />
}

function EnquirySkeleton(): ReactNode {
  const t = useTexts(enquiryTexts)
  const waiting = useWaiting(true)
  if (waiting === 'not-yet') return null
  return (
    <div className={styles.skeleton}>
      <output className={waiting === 'long' ? undefined : 'visually-hidden'}>
        {t(waiting === 'long' ? 'loadingLong' : 'loading')}
      </output>
      <i />
      <i />
      <i />
    </div>
  )
}
