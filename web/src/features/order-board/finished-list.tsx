import { IconArrowBackUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatMomentWithClock } from '../../shared/time/format-time.ts'
import { useToday } from '../../shared/time/use-today.ts'
import { useBoardActions } from './board-actions.ts'
import buttons from './board-button.module.css'
import { ChannelIcon } from './channel-icon.tsx'
import styles from './finished-list.module.css'
import { GuestName } from './guest-name.tsx'
import { ModifierBlocks } from './modifier-blocks.tsx'
import { boardTexts } from './texts.ts'

/** What was handed out or cancelled, the newest first: nothing is gone without a trace. */
export function FinishedList({
  tab,
  finished,
  hasMore,
  onMore,
}: {
  tab: 'served' | 'cancelled'
  finished: readonly StoredOrder[]
  hasMore: boolean
  onMore: () => void
}): ReactNode {
  const t = useTexts(boardTexts)
  if (finished.length === 0)
    return <EmptyState title={t(tab === 'served' ? 'emptyServed' : 'emptyCancelled')} />
  return (
    // A scrolling region takes focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.list} tabIndex={0} role="region" aria-label={t(tab)}>
      {finished.map((order) => (
        <FinishedRow key={order.id} order={order} />
      ))}
      {hasMore && (
        <button type="button" className={buttons.button} onClick={onMore}>
          {t('showMore')}
        </button>
      )}
    </div>
  )
}

function FinishedRow({ order }: { order: StoredOrder }): ReactNode {
  const t = useTexts(boardTexts)
  const { locale } = useLocale()
  const today = useToday()
  const { act, isLive } = useBoardActions()
  const { number, itemTitle, status, cancelledBy } = order
  const at = order.deliveredAt ?? order.cancelledAt ?? order.createdAt
  return (
    <article
      className={styles.row}
      data-order={order.id}
      data-gone={status === 'cancelled' || undefined}
      tabIndex={-1}
      aria-label={t('order', { number: number ?? '', drink: itemTitle })}
    >
      <span className={styles.number}>{number}</span>
      <div className={styles.what}>
        <h2>{itemTitle}</h2>
        <ModifierBlocks modifiers={order.modifiers} />
        {order.verbatim !== '' && <p dir="auto">“{order.verbatim}”</p>}
      </div>
      <div className={styles.who}>
        <span>
          <ChannelIcon channel={order.channel} /> <GuestName guest={order.guest} />
        </span>
        <span>
          {status === 'cancelled' && t(cancelledBy === 'guest' ? 'goneByGuest' : 'goneByStaff')}{' '}
          <time dateTime={new Date(at).toISOString()}>{formatMomentWithClock(at, today, locale)}</time>
        </span>
      </div>
      {status === 'delivered' && isLive && (
        <button
          type="button"
          className={buttons.button}
          aria-label={t('toHandOutOrder', { number: number ?? '' })}
          onClick={() => act(order, 'undo')}
        >
          <IconArrowBackUp size="1.25em" aria-hidden="true" />
          {t('toHandOut')}
        </button>
      )}
    </article>
  )
}
