import { Button } from '@mantine/core'
import { eventIdOf } from '@relaydesk/domain/orders/event-id.ts'
import { useId, useState, type ReactNode } from 'react'
import fields from '../fields/fields.module.css'
import { TimeZoneField } from '../fields/time-zone-field.tsx'
import styles from './list-column.module.css'

type Word =
  | 'name'
  | 'nameHint'
  | 'noAddress'
  | 'address'
  | 'timeZone'
  | 'timeZoneHint'
  | 'exists'
  | 'cancel'
  | 'create'

/** Names something new and says where it is. Its name becomes its address; a name that is taken is refused. */
export function NewThingForm({
  t,
  known,
  busy,
  problem,
  onChange,
  onCreate,
  onClose,
}: {
  t: (word: Word, values?: { id: string }) => string
  /** Ids of those that this person has. */
  known: readonly string[]
  busy: boolean
  /** Why the last try did not work. */
  problem: string | null
  onChange: () => void
  onCreate: (name: string, timeZone: string) => void
  onClose: () => void
}): ReactNode {
  const [name, setName] = useState('')
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  const field = useId()
  const id = eventIdOf(name)
  const isKnown = known.includes(id)
  const isReady = name.trim().length >= 3 && id !== '' && !isKnown
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !busy) onCreate(name.trim(), timeZone)
      }}
    >
      <div className={fields.field}>
        <label className={fields.label} htmlFor={field}>
          {t('name')}
        </label>
        <input
          id={field}
          className={fields.input}
          data-autofocus
          maxLength={60}
          placeholder={t('nameHint')}
          aria-describedby={`${field}-address`}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value)
            onChange()
          }}
        />
        <span id={`${field}-address`} className={styles.hint} role="status">
          {id === '' ? name.trim() !== '' && t('noAddress') : t('address', { id })}
        </span>
      </div>
      <TimeZoneField label={t('timeZone')} hint={t('timeZoneHint')} value={timeZone} onPick={setTimeZone} />
      {(problem !== null || isKnown) && (
        <p role="alert" className={styles.problem}>
          {problem ?? t('exists')}
        </p>
      )}
      <div className={styles.answers}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={busy} disabled={!isReady}>
          {t('create')}
        </Button>
      </div>
    </form>
  )
}
