import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { EmptyState } from '../shared/empty-state/empty-state.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { appTexts } from './texts.ts'

export function NotFound(): ReactNode {
  const t = useTexts(appTexts)
  return (
    <EmptyState title={t('lostTitle')} action={<Link to="/">{t('toStart')}</Link>}>
      {t('lostBody')}
    </EmptyState>
  )
}

export function PageBroke(): ReactNode {
  const t = useTexts(appTexts)
  return (
    <div role="alert">
      <EmptyState
        title={t('brokenTitle')}
        action={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
      >
        {t('brokenBody')}
      </EmptyState>
    </div>
  )
}
