import { openingAt } from '@relaydesk/domain/tickets/opening-hours.ts'
import { IconCircleDot, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredVenue } from '../../../firestore/venue.ts'
import { useTick } from '../../../firestore/use-tick.ts'
import { Chip } from '../../../shared/chip/chip.tsx'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatMomentWithClock } from '../../../shared/time/format-time.ts'
import { viewTexts } from './texts.ts'

/** Whether tickets are taken now, and until or from when: by what somebody decided and by the hours. */
export function VenueChip({ venue }: { venue: StoredVenue }): ReactNode {
  const t = useTexts(viewTexts)
  const { locale } = useLocale()
  const minute = useTick((now) => Math.floor(now / 60_000)) * 60_000
  const { isOpen, closesAt, opensAt } = openingAt(venue, minute)
  const say = (at: number): string => formatMomentWithClock(at, minute, locale, venue.timeZone)
  return isOpen ? (
    <Chip tone="green">
      <IconCircleDot size="1.25em" aria-hidden="true" />
      {closesAt === null ? t('open') : t('openUntil', { time: say(closesAt) })}
    </Chip>
  ) : (
    <Chip tone={venue.state === 'OPEN' ? 'neutral' : 'amber'}>
      <IconLock size="1.25em" aria-hidden="true" />
      {opensAt === null ? t('closed') : t('closedUntil', { time: say(opensAt) })}
    </Chip>
  )
}
