import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useOrderEvent } from '../../firestore/order-event.ts'
import { useCountAnnouncement } from '../../shared/announce/use-count-announcement.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import { AwayBanner } from './away-banner.tsx'
import { BoardActionsContext } from './board-actions.ts'
import { BoardDialogs } from './board-dialogs.tsx'
import { BoardPanel } from './board-panel.tsx'
import { BoardTabs, boardTabs, type BoardTab } from './board-tabs.tsx'
import { BoardTop, type BoardDialog } from './board-top.tsx'
import { HandOutLane } from './hand-out-lane.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import styles from './order-board.module.css'
import { PausedBanner } from './paused-banner.tsx'
import type { Terminal } from './read-terminal.ts'
import { boardTexts } from './texts.ts'
import { useAsk } from './use-ask.ts'
import { useAway } from './use-away.ts'
import { focusCard, useBoardKeys } from './use-board-keys.ts'
import { useBoardLayout } from './use-board-layout.ts'
import { useBoardOrders } from './use-board-orders.ts'
import { useBoardView } from './use-board-view.ts'
import { useFindNumber } from './use-find-number.ts'
import { useTaps } from './use-taps.ts'
import { useTone } from '../../shared/sound/use-tone.ts'

/** An event's orders for the people who make the drinks. */
export function OrderBoard({
  eventId,
  terminal,
  name,
  home,
  account,
  onTerminal,
}: {
  eventId: string
  terminal: Terminal
  /** The event's name or the way to another, the way to the rest of the desk, and the person's own corner. */
  name: ReactNode
  home: ReactNode
  account: ReactNode
  onTerminal: (terminal: Terminal) => void
}): ReactNode {
  const t = useTexts(boardTexts)
  const toast = useToast()
  const { live } = useConnection()
  const { hasLane, isPhone } = useBoardLayout()
  const event = useOrderEvent(eventId)
  const since = event.item?.resetAt ?? 0
  const orders = useBoardOrders(eventId, since)
  const taps = useTaps(eventId, orders.all, terminal.index, live)
  const away = useAway(orders, taps)
  const view = useBoardView(eventId, taps, terminal, since, live)
  const [tab, setTab] = useState<BoardTab>('queue')
  const [dialog, setDialog] = useState<BoardDialog | null>(null)
  const resume = useAsk()
  const isKnown = live && orders.status === 'live' && !orders.fromCache
  const sound = useTone('relaydesk.board.sound', view.waitingIds, isKnown)
  const sayCounts = useCallback(
    ({ fresh, waiting }: { fresh: number; waiting: number }) =>
      t('announced', { fresh: t('announcedNew', { count: fresh }), waiting }),
    [t],
  )
  const announcement = useCountAnnouncement(view.waitingIds, isKnown, sayCounts)
  useBoardKeys(taps.actions, view.byId)

  const find = useCallback(
    (number: number) => {
      const found = [...view.byId.values()].find((order) => order.number === number)
      const where = found === undefined ? null : tabOf(found.status, hasLane)
      if (found === undefined || where === null) {
        toast({ text: t('notFound', { number }) })
        return
      }
      setTab(where)
      view.showAll()
      // The tab's cards stand on the page after the next paint.
      requestAnimationFrame(() => requestAnimationFrame(() => focusCard(lastCardOf(found.id))))
    },
    [view, hasLane, toast, t],
  )
  const typed = useFindNumber(find)

  const shownTab = hasLane && tab === 'ready' ? 'queue' : tab
  const tabs = (
    <BoardTabs
      tabs={hasLane ? boardTabs.filter((one) => one !== 'ready') : boardTabs}
      tab={shownTab}
      counts={view.counts}
      onTab={setTab}
    />
  )
  const lane = useMemo(() => ({ lane: view.lane, kept: view.kept }), [view.lane, view.kept])

  return (
    <BoardActionsContext value={taps.actions}>
      <div className={styles.board}>
        <BoardTop
          event={event.item}
          terminal={terminal}
          name={name}
          home={home}
          account={account}
          tabs={isPhone ? null : tabs}
          sound={sound}
          isLive={live}
          onDialog={setDialog}
          onResume={() => resume.ask('changeEventState', { eventId, state: 'OPEN' }, () => undefined)}
        />
        {event.item !== null && <PausedBanner event={event.item} />}
        <OfflineNotice />
        {away.report !== null && <AwayBanner report={away.report} onRead={away.forget} />}
        <div className={styles.body}>
          <main id="content" className={styles.panel} tabIndex={-1} aria-labelledby={`tab-${shownTab}`}>
            <div
              id="board-panel"
              role="tabpanel"
              aria-labelledby={`tab-${shownTab}`}
              className={styles.panel}
            >
              <BoardPanel
                tab={shownTab}
                orders={orders}
                view={view}
                terminal={terminal}
                senders={event.item?.senders ?? []}
              />
            </div>
          </main>
          {hasLane && <HandOutLane {...lane} pickupPlace={event.item?.pickupPlace ?? ''} />}
        </div>
        {isPhone && <footer>{tabs}</footer>}
        {typed !== '' && (
          <output className={styles.typed}>
            {t('findNumber')} {typed}
          </output>
        )}
        <output className="visually-hidden">{announcement}</output>
        {event.item !== null && (
          <BoardDialogs
            opened={dialog}
            event={event.item}
            terminal={terminal}
            guests={view.textedGuests}
            onTerminal={onTerminal}
            onClose={() => setDialog(null)}
          />
        )}
      </div>
    </BoardActionsContext>
  )
}

/** The card of an order; one that has just been made may still stand in the queue as well. */
function lastCardOf(orderId: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-order="${orderId}"]`)].at(-1)
}

/** The tab in which an order stands; null for one that never got to the board. */
function tabOf(status: string, hasLane: boolean): BoardTab | null {
  switch (status) {
    case 'queued':
    case 'making':
      return 'queue'
    case 'ready':
      return hasLane ? 'queue' : 'ready'
    case 'delivered':
      return 'served'
    case 'cancelled':
      return 'cancelled'
    default:
      return null
  }
}
