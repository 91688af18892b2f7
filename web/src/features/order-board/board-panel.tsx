import { IconCoffee } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useWaiting } from '../../shared/loading/use-waiting.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import buttons from './board-button.module.css'
import type { BoardTab } from './board-tabs.tsx'
import { FinishedList } from './finished-list.tsx'
import { ReadyList } from './hand-out-lane.tsx'
import styles from './order-board.module.css'
import { QueueGrid } from './queue-grid.tsx'
import gridStyles from './queue-grid.module.css'
import type { Terminal } from './read-terminal.ts'
import { boardTexts } from './texts.ts'
import type { BoardOrders } from './use-board-orders.ts'
import type { BoardView } from './use-board-view.ts'

/** What the chosen tab shows. */
export function BoardPanel({
  tab,
  orders,
  view,
  terminal,
  senders,
}: {
  tab: BoardTab
  orders: BoardOrders
  view: BoardView
  terminal: Terminal
  senders: readonly string[]
}): ReactNode {
  const t = useTexts(boardTexts)
  const waiting = useWaiting(orders.status === 'loading')
  if (orders.status === 'error')
    return (
      <Notice
        tone="failed"
        title={t('problem')}
        actions={
          <button type="button" className={buttons.button} onClick={orders.retry}>
            {t('retry')}
          </button>
        }
      />
    )
  if (orders.status === 'loading')
    return waiting === 'not-yet' ? null : <Skeleton isLong={waiting === 'long'} />
  switch (tab) {
    case 'queue':
      return (
        <>
          {terminal.count > 1 && <ShareSwitch view={view} />}
          <QueueGrid
            queue={view.queue}
            all={view.byId}
            kept={view.kept}
            question={view.isShare ? 'share' : 'all'}
            empty={<EmptyQueue view={view} senders={senders} />}
          />
        </>
      )
    case 'ready':
      return <ReadyList lane={view.lane} kept={view.kept} wide />
    case 'served':
      return (
        <FinishedList
          tab="served"
          finished={view.served}
          hasMore={orders.hasMoreServed}
          onMore={orders.showMore}
        />
      )
    case 'cancelled':
      return (
        <FinishedList
          tab="cancelled"
          finished={view.cancelled}
          hasMore={orders.hasMoreCancelled}
          onMore={orders.showMore}
        />
      )
  }
}

/** This terminal's share of the numbers, or all of them. */
function ShareSwitch({ view }: { view: BoardView }): ReactNode {
  const t = useTexts(boardTexts)
  return (
    <div className={styles.share} role="group" aria-label={t('shareOrAll')}>
      <button type="button" aria-pressed={view.isShare} onClick={view.showShare}>
        {t('share')} <span>{view.queueSizes.share}</span>
      </button>
      <button type="button" aria-pressed={!view.isShare} onClick={view.showAll}>
        {t('everything')} <span>{view.queueSizes.all}</span>
      </button>
    </div>
  )
}

function EmptyQueue({ view, senders }: { view: BoardView; senders: readonly string[] }): ReactNode {
  const t = useTexts(boardTexts)
  const icon = <IconCoffee size="2rem" stroke={1.6} />
  if (view.queueSizes.all > 0)
    return (
      <EmptyState icon={icon} title={t('emptyShare')}>
        {t('emptyShareHint', { count: view.queueSizes.all })}
      </EmptyState>
    )
  const number = senders.find((sender) => sender.startsWith('+'))
  return (
    <EmptyState icon={icon} title={t('emptyQueue')}>
      {number === undefined ? t('emptyQueueNoNumber') : t('emptyQueueHint', { number })}
    </EmptyState>
  )
}

function Skeleton({ isLong }: { isLong: boolean }): ReactNode {
  const t = useTexts(boardTexts)
  return (
    <>
      {isLong && <p className={styles.slow}>{t('loadingLong')}</p>}
      <div className={gridStyles.grid} aria-hidden="true">
        {Array.from({ length: 6 }, (_, index) => (
          <div key={index} className={styles.skeleton} />
        ))}
      </div>
    </>
  )
}
