import {
  IconArrowBackUp,
  IconCar,
  IconCircleCheck,
  IconFlame,
  IconHistory,
  IconMessage,
} from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatFully, formatMoment } from '../../shared/time/format-time.ts'
import styles from './enquiry-details.module.css'
import { listEvents } from './list-events.ts'
import { enquiryTexts } from './texts.ts'

const icons = {
  opened: IconCar,
  offRoad: IconFlame,
  driverWrote: IconArrowBackUp,
  weWrote: IconMessage,
  completed: IconCircleCheck,
}

/** What happened to the enquiry, newest first, as far as it is stored. */
export function WhatHappened({ enquiry }: { enquiry: Enquiry }): ReactNode {
  const t = useTexts(enquiryTexts)
  const { locale } = useLocale()
  const [now] = useState(() => Date.now())
  const events = listEvents(enquiry)
  if (events.length === 0) return null
  return (
    <section className={styles.card}>
      <h2>
        <IconHistory size="1.25em" aria-hidden="true" /> {t('whatHappened')}
      </h2>
      <ol className={styles.log}>
        {events.map(({ kind, at, text }) => {
          const Icon = icons[kind]
          return (
            <li key={kind}>
              <time dateTime={new Date(at).toISOString()} title={formatFully(at, locale)}>
                {formatMoment(at, now, locale)}
              </time>
              <Icon size="1.25em" aria-hidden="true" />
              <span>
                {t(`event_${kind}`)}
                {text !== undefined && text !== '' && (
                  <span className={styles.words} dir="auto">
                    {text}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
