import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { NumberPlace } from './number-place.tsx'
import styles from './settings.module.css'
import { settingsTexts } from './texts.ts'

/** How long one waits for staff who fall silent, and for visitors who do not come. */
export function RulesCard(): ReactNode {
  const t = useTexts(settingsTexts)
  return (
    <Card title={t('rules')}>
      <div className={styles.stack}>
        <NumberPlace field="graceSeconds" label={t('grace')} hint={t('graceHint')} />
        <NumberPlace field="noShowAfterSeconds" label={t('noShow')} hint={t('noShowHint')} />
      </div>
    </Card>
  )
}
