import { IconArrowRight, IconBellRinging, IconBell } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import { usePageTitle } from '../../shared/focus/use-page-title.ts'
import { useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import type { Chime } from '../../shared/sound/use-chime.ts'
import { waitTime } from '../../shared/time/wait-time.ts'
import type { WallPhase } from '../../shared/wall/wall-phase.ts'
import type { en } from './texts.en.ts'
import { phoneTexts } from './texts.ts'
import styles from './ticket-phone.module.css'
import { usePlace, type TicketPlace } from './use-place.ts'
import { useTurnAlert } from './use-turn-alert.ts'

/** The number and its place, as they are now or last were. */
export function LiveTicket({
  display,
  number,
  phase,
}: {
  display: PublicDisplay
  number: number
  phase: WallPhase
}): ReactNode {
  const t = useTexts(phoneTexts)
  const { place, wasCalled } = usePlace(display, number)
  const alert = useTurnAlert(place, phase === 'live' || phase === 'gap')
  usePageTitle(titleOf(t, place, number))
  if (place === null) return null
  const { word, body } = wordsOf(t, place, display, wasCalled)
  const isOver = place.kind === 'gone'
  return (
    <>
      <section
        className={styles.ticket}
        data-place={isNext(place) ? 'next' : place.kind}
        data-stale={phase === 'stale' || undefined}
      >
        <p className={styles.label}>{t('yourNumber')}</p>
        <p className={styles.number} data-testid="number" data-long={number >= 1_000 || undefined}>
          {number}
        </p>
        <div role="status">
          <h1 className={styles.word}>
            {place.kind === 'called' && <IconArrowRight size="1em" stroke={2.4} aria-hidden="true" />}
            {word}
          </h1>
          <p className={styles.body}>{body}</p>
        </div>
      </section>
      {!isOver && <AlertButton alert={alert} />}
    </>
  )
}

function AlertButton({ alert: { state, toggle } }: { alert: Chime }): ReactNode {
  const t = useTexts(phoneTexts)
  const isOn = state === 'on'
  const Icon = isOn ? IconBellRinging : IconBell
  return (
    <div className={styles.alert}>
      <button type="button" aria-pressed={isOn} onClick={toggle}>
        <Icon size="1.25em" aria-hidden="true" />
        {t(isOn ? 'alertOff' : 'alertOn')}
      </button>
      <p>{t('keepOpen')}</p>
    </div>
  )
}

function isNext(place: TicketPlace): boolean {
  return place.kind === 'waiting' && place.ahead === 0
}

function titleOf(t: Translate<typeof en>, place: TicketPlace | null, number: number): string {
  const ticket = t('title', { number })
  if (place?.kind === 'called') return `${t('titleCalled', { table: place.table })} · ${ticket}`
  return place !== null && isNext(place) ? `${t('titleNext')} · ${ticket}` : ticket
}

function wordsOf(
  t: Translate<typeof en>,
  place: TicketPlace,
  { minutes }: PublicDisplay,
  wasCalled: boolean,
): { word: string; body: string } {
  switch (place.kind) {
    case 'looking':
      return { word: t('looking'), body: t('lookingBody') }
    case 'gone':
      return { word: t('gone'), body: t('goneBody') }
    case 'called':
      return {
        word: t('called', { table: place.table }),
        body: t(place.calls > 1 ? 'calledAgainBody' : 'calledBody'),
      }
    case 'waiting': {
      const back = wasCalled ? `${t('back')}. ` : ''
      if (isNext(place)) return { word: t('next'), body: back + t('nextBody') }
      const wait = waitTime(minutes)
      const body =
        wait === null ? t('noEstimate') : wait === 'long' ? t('longWait') : t('about', { minutes: wait })
      const word = t(place.atLeast ? 'aheadMore' : 'ahead', { count: place.ahead })
      return { word, body: back + body }
    }
  }
}
