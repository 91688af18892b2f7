import { memo, type ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { AgeChip, useAgeLevel } from './age-chip.tsx'
import { useBoardActions } from './board-actions.ts'
import { applyTap, type PendingTap } from './board-tap.ts'
import { cardFoot } from './card-actions.ts'
import { CardFootRow } from './card-foot.tsx'
import { ChangedNote } from './changed-note.tsx'
import { ChannelIcon } from './channel-icon.tsx'
import { GuestName } from './guest-name.tsx'
import { GuestWords } from './guest-words.tsx'
import { ModifierBlocks } from './modifier-blocks.tsx'
import styles from './order-card.module.css'
import { boardTexts } from './texts.ts'

/** One order of the queue. `kept` is the newest tap on it that waits on this tablet. */
export const OrderCard = memo(function OrderCard({
  order,
  kept,
}: {
  order: StoredOrder
  kept: PendingTap | undefined
}): ReactNode {
  const t = useTexts(boardTexts)
  const { here, isLive } = useBoardActions()
  const level = useAgeLevel(order.createdAt)
  const foot = cardFoot(order, here, isLive)
  const number = order.number ?? '–'
  return (
    <article
      className={styles.order}
      data-order={order.id}
      data-state={kept === undefined ? foot.kind : 'kept'}
      data-age={level}
      tabIndex={-1}
      aria-label={t('order', { number, drink: order.itemTitle })}
    >
      <div className={styles.top}>
        <span className={styles.number}>{number}</span>
        <ChannelIcon channel={order.channel} />
        <span className={styles.who}>
          <GuestName guest={order.guest} />
        </span>
        <AgeChip at={order.createdAt} />
      </div>
      <h2 className={styles.drink}>{order.itemTitle}</h2>
      <ModifierBlocks modifiers={order.modifiers} />
      <GuestWords order={order} />
      {order.changed !== undefined && <ChangedNote order={order} changed={order.changed} />}
      <CardFootRow order={kept === undefined ? order : applyTap(order, kept)} foot={foot} kept={kept} />
    </article>
  )
})
