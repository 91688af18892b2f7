import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useOrderEvent } from '../firestore/order-event.ts'
import { usePerson } from '../firestore/session.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import styles from './event-switch.module.css'
import { appTexts } from './texts.ts'

/** The name of the event whose board is shown; for people who work at several it is where they go to another. */
export function EventSwitch({ eventId }: { eventId: string }): ReactNode {
  const t = useTexts(appTexts)
  const { events } = usePerson()
  const navigate = useNavigate()
  if (events.length < 2) return <EventName eventId={eventId} />
  return (
    <select
      className={styles.select}
      aria-label={t('event')}
      value={eventId}
      onChange={(change) =>
        void navigate({ to: '/events/$event/orders', params: { event: change.currentTarget.value } })
      }
    >
      {events.map((id) => (
        <EventOption key={id} eventId={id} />
      ))}
    </select>
  )
}

function EventName({ eventId }: { eventId: string }): ReactNode {
  return useOrderEvent(eventId).item?.name ?? ' '
}

function EventOption({ eventId }: { eventId: string }): ReactNode {
  const { item } = useOrderEvent(eventId)
  return <option value={eventId}>{item?.name ?? eventId}</option>
}
