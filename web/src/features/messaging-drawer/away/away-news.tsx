import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from './away-news.module.css'
import type { ThreadChanges } from './changes-in-thread.ts'
import { awayTexts } from './texts.ts'

interface AwayNewsProps {
  changes: ThreadChanges
  /** The driver's first name. */
  driverName: string
  nameOfPerson: (uid: string) => string
  onRead: () => void
}

/** After a gap: what happened in this conversation meanwhile. Stays until somebody has read it. */
export function AwayNews({ changes, driverName, nameOfPerson, onRead }: AwayNewsProps): ReactNode {
  const t = useTexts(awayTexts)
  const { locale } = useLocale()
  const { fromDriver, answeredBy, left, failed } = changes
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(answeredBy.map(nameOfPerson))
  const parts = [
    fromDriver > 0 && t('fromDriver', { count: fromDriver, name: driverName }),
    answeredBy.length > 0 && t('answered', { name: names }),
    left > 0 && t('left', { count: left }),
    failed > 0 && t('failed', { count: failed }),
  ]
  return (
    <output className={styles.news}>
      <IconRefresh size={18} aria-hidden="true" />
      <span>
        <b>{t('title')}</b> {parts.filter(Boolean).join(' · ')}
      </span>
      <Button size="xs" onClick={onRead}>
        {t('gotIt')}
      </Button>
    </output>
  )
}
