import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import type { BoardView } from '../../firestore/board-follower.ts'
import { usePageTitle } from '../../shared/focus/use-page-title.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { useNow } from '../../shared/unattended/use-now.ts'
import { WallLoading } from '../../shared/wall/wall-loading.tsx'
import { WallWords } from '../../shared/wall/wall-words.tsx'
import { Wall } from '../../shared/wall/wall.tsx'
import { HowToOrder } from './how-to-order.tsx'
import { MenuBoard } from './menu-board.tsx'
import { PausedBar } from './paused-bar.tsx'
import { screenTexts } from './texts.ts'

/** Which of the two screens. */
export type ScreenKind = 'menu' | 'how-to-order'

const nonBreakingHyphen = '\u2011'

/** What guests see of an event, on a wall or on their phone; `view` is what is known of its board. */
export function PublicScreen({
  view,
  screen,
  eventId,
}: {
  view: BoardView<PublicBoard>
  screen: ScreenKind
  eventId: string
}): ReactNode {
  const t = useTexts(screenTexts)
  const now = useNow()
  const { board } = view
  const mode = board?.mode ?? 'barista'
  const title = t(screen === 'menu' ? mode : 'fromPhone')
  usePageTitle(board === null ? title : `${title}, ${board.name}`)
  return (
    <Wall
      title={title}
      state={{ ...view, timeZone: board?.timeZone }}
      now={now}
      ask={t('ask')}
      bar={board?.state === 'CLOSED' ? <PausedBar board={board} now={now} /> : null}
      {...(board !== null && { subtitle: board.name })}
    >
      {board === null ? (
        <NoBoard view={view} eventId={eventId} />
      ) : board.state === 'ENDED' ? (
        <Ended board={board} />
      ) : screen === 'menu' ? (
        <MenuBoard board={board} now={now} isStale={view.phase === 'stale'} />
      ) : (
        <HowToOrder board={board} />
      )}
    </Wall>
  )
}

function NoBoard({ view, eventId }: { view: BoardView<PublicBoard>; eventId: string }): ReactNode {
  const t = useTexts(screenTexts)
  if (view.phase === 'missing') {
    return (
      <WallWords title={t('missing')}>
        {t('missingBody', { event: eventId.replaceAll('-', nonBreakingHyphen) })}
      </WallWords>
    )
  }
  return <WallLoading />
}

function Ended({ board }: { board: PublicBoard }): ReactNode {
  const t = useTexts(screenTexts)
  const { locale } = useLocale()
  const number = new Intl.NumberFormat(locale).format(board.served)
  const drinks = board.served > 0 ? t('served', { count: board.served, number }) : ''
  return <WallWords title={`${t('thanks')} ${drinks}`.trim()}>{t('over', { event: board.name })}</WallWords>
}
