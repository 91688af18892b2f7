import { IconBan } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useMemo, type ReactNode } from 'react'
import type { BoardView } from '../../firestore/board-follower.ts'
import { usePageTitle } from '../../shared/focus/use-page-title.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useChime } from '../../shared/sound/use-chime.ts'
import { useNow } from '../../shared/unattended/use-now.ts'
import { WallBar } from '../../shared/wall/wall-bar.tsx'
import { WallLoading } from '../../shared/wall/wall-loading.tsx'
import { WallWords } from '../../shared/wall/wall-words.tsx'
import { Wall } from '../../shared/wall/wall.tsx'
import { CallList } from './call-list.tsx'
import { NewestCall } from './newest-call.tsx'
import { nameCalls } from './plan-calls.ts'
import { SoundButton } from './sound-button.tsx'
import { displayTexts } from './texts.ts'
import styles from './ticket-display.module.css'
import { useOpensWords } from './use-opens-words.ts'
import { WaitingLine } from './waiting-line.tsx'

const nonBreakingHyphen = '\u2011'
const noCalls: readonly string[] = []

/**
 * Who is called to which table, read from ten metres away. `view` is what is known of the venue; `isRevoked`: the screen
 * belongs to it no more.
 */
export function TicketDisplay({
  view,
  venueId,
  isRevoked,
}: {
  view: BoardView<PublicDisplay>
  venueId: string
  isRevoked: boolean
}): ReactNode {
  const t = useTexts(displayTexts)
  const now = useNow()
  const { phase, board } = view
  const calls = useMemo(() => (board === null ? noCalls : nameCalls(board)), [board])
  const chime = useChime(calls, phase === 'live' || phase === 'gap', 'relaydesk.display.sound')
  const opens = useOpensWords(board, now)
  // What follows the comma of a name is where it is.
  const [name, place] = board?.name.split(/,\s*(.*)/u) ?? []
  usePageTitle(board === null ? t('title') : `${t('title')}, ${board.name}`)
  return (
    <Wall
      title={name ?? t('title')}
      state={{ ...view, timeZone: board?.timeZone }}
      now={now}
      ask={t('ask')}
      tools={<SoundButton chime={chime} />}
      bar={
        board?.state === 'CLOSED' && !isRevoked ? (
          <WallBar icon={IconBan} title={t('venueClosed')}>
            {opens ?? t('venueClosedBody')}
          </WallBar>
        ) : null
      }
      {...(place !== undefined && place !== '' && { subtitle: place })}
    >
      {isRevoked ? (
        <WallWords title={t('revoked')}>{t('revokedBody')}</WallWords>
      ) : phase === 'missing' ? (
        <WallWords title={t('missing')}>
          {t('missingBody', { venue: venueId.replaceAll('-', nonBreakingHyphen) })}
        </WallWords>
      ) : board === null ? (
        <WallLoading />
      ) : (
        <>
          <section className={styles.calls}>
            <NewestCall newest={board.newest} isStale={phase === 'stale'} />
            <CallList display={board} now={now} />
          </section>
          <WaitingLine display={board} isStale={phase === 'stale'} />
        </>
      )}
    </Wall>
  )
}
