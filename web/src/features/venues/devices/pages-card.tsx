import { IconDeviceTablet, IconDeviceTv, IconTicket } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-venue-draft.ts'
import styles from './devices.module.css'
import { devicesTexts } from './texts.ts'

/** The addresses of the venue's own pages; each opens beside this one. */
export function PagesCard(): ReactNode {
  const t = useTexts(devicesTexts)
  const { stored: venue } = useDraft()
  const pages = [
    { name: t('openDisplay'), page: 'display', icon: <IconDeviceTv size="1.25em" aria-hidden="true" /> },
    { name: t('openKiosk'), page: 'kiosk', icon: <IconDeviceTablet size="1.25em" aria-hidden="true" /> },
    { name: t('openStaff'), page: 'staff', icon: <IconTicket size="1.25em" aria-hidden="true" /> },
  ]
  return (
    <Card title={t('screens')} hint={t('screensHint')}>
      <ul className={styles.pages}>
        {pages.map(({ name, page, icon }) => (
          <li key={page}>
            <a href={`/venues/${venue.id}/${page}`} target="_blank" rel="noreferrer">
              {icon}
              {name}
            </a>
            <span>{`/venues/${venue.id}/${page}`}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
