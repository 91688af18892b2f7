import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-venue-draft.ts'
import styles from './devices.module.css'
import { devicesTexts } from './texts.ts'
import { TokenButton } from './token-button.tsx'

/** How software that speaks the text protocol signs in. */
export function MachinesCard(): ReactNode {
  const t = useTexts(devicesTexts)
  const { stored: venue } = useDraft()
  const means = t('staffTokenMeans', { venue: venue.id })
  return (
    <Card title={t('machines')} hint={t('machinesHint')}>
      <p className={styles.means}>{means}</p>
      <TokenButton callable="createStaffToken" request={{ venueId: venue.id }} means={means}>
        {t('staffToken')}
      </TokenButton>
    </Card>
  )
}
