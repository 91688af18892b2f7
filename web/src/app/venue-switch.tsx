import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePerson } from '../firestore/session.ts'
import { useVenue } from '../firestore/venue.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import styles from './event-switch.module.css'
import { appTexts } from './texts.ts'

/** The name of the venue whose tables are shown; for people who work at several it is where they go to another. */
export function VenueSwitch({ venueId }: { venueId: string }): ReactNode {
  const t = useTexts(appTexts)
  const { venues } = usePerson()
  const navigate = useNavigate()
  if (venues.length < 2) return <VenueName venueId={venueId} />
  return (
    <select
      className={styles.select}
      aria-label={t('venue')}
      value={venueId}
      onChange={(change) =>
        void navigate({ to: '/venues/$venue/staff', params: { venue: change.currentTarget.value } })
      }
    >
      {venues.map((id) => (
        <VenueOption key={id} venueId={id} />
      ))}
    </select>
  )
}

function VenueName({ venueId }: { venueId: string }): ReactNode {
  return useVenue(venueId).item?.name ?? ' '
}

function VenueOption({ venueId }: { venueId: string }): ReactNode {
  const { item } = useVenue(venueId)
  return <option value={venueId}>{item?.name ?? venueId}</option>
}
