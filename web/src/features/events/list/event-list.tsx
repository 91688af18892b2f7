import { IconCalendarEvent } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useMyEvents } from '../../../firestore/use-my-events.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from '../../../shared/page/list-column.module.css'
import { ThingList } from '../../../shared/page/thing-list.tsx'
import { StateChip } from '../states/state-chip.tsx'
import { NewEvent } from './new-event.tsx'
import { listTexts } from './texts.ts'

/** The events that a person runs, and the way to a new one. */
export function EventList({ selectedId }: { selectedId: string | undefined }): ReactNode {
  const t = useTexts(listTexts)
  const [isCreating, setCreating] = useState(false)
  const { items, status } = useMyEvents()
  return (
    <section className={styles.column} aria-label={t('title')}>
      <ThingList
        t={t}
        base="/events"
        icon={<IconCalendarEvent />}
        status={status}
        items={items.map((event) => ({ id: event.id, name: event.name, chip: <StateChip event={event} /> }))}
        selectedId={selectedId}
        onNew={() => setCreating(true)}
      />
      <NewEvent opened={isCreating} onClose={() => setCreating(false)} known={items.map(({ id }) => id)} />
    </section>
  )
}
