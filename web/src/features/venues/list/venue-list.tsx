import { IconBuildingStore } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useMyVenues } from '../../../firestore/use-my-venues.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from '../../../shared/page/list-column.module.css'
import { ThingList } from '../../../shared/page/thing-list.tsx'
import { VenueChip } from '../view/venue-chip.tsx'
import { NewVenue } from './new-venue.tsx'
import { listTexts } from './texts.ts'

/** The venues that a person runs, and the way to a new one. */
export function VenueList({ selectedId }: { selectedId: string | undefined }): ReactNode {
  const t = useTexts(listTexts)
  const [isCreating, setCreating] = useState(false)
  const { items, status } = useMyVenues()
  return (
    <section className={styles.column} aria-label={t('title')}>
      <ThingList
        t={t}
        base="/venues"
        icon={<IconBuildingStore />}
        status={status}
        items={items.map((venue) => ({ id: venue.id, name: venue.name, chip: <VenueChip venue={venue} /> }))}
        selectedId={selectedId}
        onNew={() => setCreating(true)}
      />
      <NewVenue opened={isCreating} onClose={() => setCreating(false)} known={items.map(({ id }) => id)} />
    </section>
  )
}
