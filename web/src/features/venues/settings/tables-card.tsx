import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { NumberPlace } from './number-place.tsx'
import styles from './settings.module.css'
import { settingsTexts } from './texts.ts'

/** How many tables there are, and where a day's numbers begin. */
export function TablesCard(): ReactNode {
  const t = useTexts(settingsTexts)
  return (
    <Card title={t('tables')}>
      <div className={styles.pair}>
        <NumberPlace field="tableCount" label={t('tableCount')} hint={t('tableCountHint')} />
        <NumberPlace field="firstNumber" label={t('firstNumber')} hint={t('firstNumberHint')} />
      </div>
    </Card>
  )
}
