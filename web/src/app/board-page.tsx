import { Link, Outlet, useNavigate, useParams, useRouteContext } from '@tanstack/react-router'
import { useEffect, useMemo, type ReactNode } from 'react'
import { OrderBoard } from '../features/order-board/order-board.tsx'
import { readTerminal, writeTerminal } from '../features/order-board/read-terminal.ts'
import { useOrderEvent } from '../firestore/order-event.ts'
import { PersonContext } from '../firestore/session.ts'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { Logo } from '../shared/logo/logo.tsx'
import { Account } from './account.tsx'
import styles from './board-page.module.css'
import { EventSwitch } from './event-switch.tsx'
import { keepLastOpen } from './last-open.ts'
import { PageFrame } from './page-frame.tsx'
import { appTexts } from './texts.ts'

/** What stands around an event's board: the person and whether it is live. */
export function BoardFrame(): ReactNode {
  const { person } = useRouteContext({ from: '/events/$event/orders' })
  const { event: eventId } = useParams({ from: '/events/$event/orders' })
  const event = useOrderEvent(eventId)
  useEffect(() => keepLastOpen('board', eventId), [eventId])
  return (
    <PersonContext value={person}>
      <PageFrame serverSpoke={!event.fromCache || event.status === 'error'}>
        <Outlet />
      </PageFrame>
    </PersonContext>
  )
}

/** The board of a bar with one tablet. */
export function WholeBoardPage(): ReactNode {
  const { event } = useParams({ from: '/events/$event/orders' })
  return <Board key={event} eventId={event} terminal="1-1" />
}

/** The board of one tablet among several. */
export function TerminalBoardPage(): ReactNode {
  const { event, terminal } = useParams({ from: '/events/$event/orders/$terminal' })
  return <Board key={`${event} ${terminal}`} eventId={event} terminal={terminal} />
}

function Board({ eventId, terminal }: { eventId: string; terminal: string }): ReactNode {
  const t = useTexts(appTexts)
  const navigate = useNavigate()
  const shown = useMemo(() => readTerminal(terminal) ?? { index: 1, count: 1 }, [terminal])
  usePageTitle(t('orders'))
  return (
    <OrderBoard
      eventId={eventId}
      terminal={shown}
      name={<EventSwitch eventId={eventId} />}
      home={
        <Link to="/" className={styles.home} aria-label={t('toStart')}>
          <Logo />
        </Link>
      }
      account={<Account place="top" />}
      onTerminal={(picked) =>
        void navigate({
          to: '/events/$event/orders/$terminal',
          params: { event: eventId, terminal: writeTerminal(picked) },
        })
      }
    />
  )
}
