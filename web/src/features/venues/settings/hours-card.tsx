import { Button } from '@mantine/core'
import type { OpeningHours } from '@relaydesk/domain/tickets/venue.ts'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { useEditing } from '../../../shared/editing/editing-context.ts'
import { Theirs } from '../../../shared/editing/theirs.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-venue-draft.ts'
import { hoursOn, likeMonday, weekdays, withHours, withMoreHours, withoutHours } from './edit-hours.ts'
import styles from './settings.module.css'
import { settingsTexts } from './texts.ts'

/** When tickets are taken, day by day. */
export function HoursCard(): ReactNode {
  const t = useTexts(settingsTexts)
  const { thing: venue } = useDraft()
  const { problem, theirs } = useEditing().placeOf('openingHours')
  const change = useChangeHours()
  return (
    <Card
      title={t('hours')}
      hint={t('hoursHint', { zone: venue.timeZone.replaceAll('_', ' ') })}
      aside={
        hoursOn(venue.openingHours, 1).length > 0 && (
          <Button size="xs" variant="subtle" onClick={() => change(likeMonday)}>
            {t('likeMonday')}
          </Button>
        )
      }
    >
      <ul className={styles.days}>
        {weekdays.map((day) => (
          <Day key={day} day={day} />
        ))}
      </ul>
      {venue.openingHours.length === 0 && <p className={fields.hint}>{t('noHours')}</p>}
      {problem !== null && (
        <p className={fields.problem} role="alert">
          {problem}
        </p>
      )}
      {theirs !== undefined && <Theirs place="openingHours" theirs={theirs} onDone={() => undefined} />}
    </Card>
  )
}

function Day({ day }: { day: number }): ReactNode {
  const t = useTexts(settingsTexts)
  const { thing: venue } = useDraft()
  const { locale } = useLocale()
  const change = useChangeHours()
  const name = dayName(day, locale)
  const spans = hoursOn(venue.openingHours, day)
  return (
    <li className={styles.day}>
      <b>{name}</b>
      <div className={styles.spans}>
        {spans.length === 0 && (
          <span className={fields.hint}>{t(venue.openingHours.length === 0 ? 'anyTime' : 'dayClosed')}</span>
        )}
        {spans.map(({ index, hours }) => (
          <Span key={index} name={name} index={index} hours={hours} />
        ))}
      </div>
      <button
        type="button"
        className={styles.tool}
        aria-label={t('addHours', { day: name })}
        onClick={() => change((all) => withMoreHours(all, day))}
      >
        <IconPlus size="1.125em" aria-hidden="true" />
      </button>
    </li>
  )
}

function Span({ name, index, hours }: { name: string; index: number; hours: OpeningHours }): ReactNode {
  const t = useTexts(settingsTexts)
  const change = useChangeHours()
  const { from, to } = hours
  // A field for times knows no 24:00; hours that end at 00:00 end with the day.
  const shownTo = to === '24:00' ? '00:00' : to
  return (
    <div className={styles.span}>
      <input
        type="time"
        className={fields.input}
        aria-label={t('from', { day: name })}
        value={from}
        onChange={({ currentTarget }) =>
          change((all) => withHours(all, index, { from: currentTarget.value }))
        }
      />
      <span aria-hidden="true">{t('dash')}</span>
      <input
        type="time"
        className={fields.input}
        aria-label={t('to', { day: name })}
        value={shownTo}
        onChange={({ currentTarget }) => change((all) => withHours(all, index, { to: currentTarget.value }))}
      />
      <button
        type="button"
        className={styles.tool}
        aria-label={t('removeHours', { day: name })}
        onClick={() => change((all) => withoutHours(all, index))}
      >
        <IconX size="1.125em" aria-hidden="true" />
      </button>
      {shownTo !== '00:00' && shownTo !== '' && shownTo <= from && (
        <span className={fields.hint}>{t('overnight')}</span>
      )}
    </div>
  )
}

function useChangeHours(): (change: (all: readonly OpeningHours[]) => OpeningHours[]) => void {
  const { thing: venue, edit } = useDraft()
  return (change) =>
    edit({ field: 'openingHours', value: change(venue.openingHours), was: venue.openingHours })
}

/** 0 is Sunday. 4 January 1970 was one. */
function dayName(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format((3 + day) * 86_400_000)
}
