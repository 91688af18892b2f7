import {
  IconBan,
  IconCheck,
  IconDeviceFloppy,
  IconPlayerPlay,
  IconUserCheck,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useBoardActions } from './board-actions.ts'
import buttons from './board-button.module.css'
import type { PendingTap } from './board-tap.ts'
import type { CardFoot } from './card-actions.ts'
import styles from './order-card.module.css'
import { boardTexts } from './texts.ts'

/** What can be done to an order, at the foot of its card. `order` is as this tablet's kept tap leaves it. */
export function CardFootRow({
  order,
  foot,
  kept,
}: {
  order: StoredOrder
  foot: CardFoot
  kept: PendingTap | undefined
}): ReactNode {
  return (
    <div className={styles.foot}>
      {kept === undefined ? <Foot order={order} foot={foot} /> : <KeptFoot order={order} kept={kept} />}
    </div>
  )
}

function Foot({ order, foot }: { order: StoredOrder; foot: CardFoot }): ReactNode {
  const t = useTexts(boardTexts)
  const { act } = useBoardActions()
  const number = order.number ?? ''
  switch (foot.kind) {
    case 'waiting':
      return (
        <>
          <StartButton order={order} mayStart={foot.mayStart} />
          <button
            type="button"
            className={buttons.icon}
            aria-label={t('cancelOrder', { number })}
            onClick={() => act(order, 'cancel')}
          >
            <IconX size="1.25em" aria-hidden="true" />
          </button>
        </>
      )
    case 'here':
      return (
        <>
          <button type="button" className={buttons.main} data-grow onClick={() => act(order, 'ready')}>
            <IconCheck size="1.25em" aria-hidden="true" />
            {t(foot.tells ? 'readyTell' : 'readyOnly')}
          </button>
          <button
            type="button"
            className={buttons.button}
            aria-label={t('putBackOrder', { number })}
            onClick={() => act(order, 'put-back')}
          >
            {t('putBack')}
          </button>
        </>
      )
    case 'elsewhere':
      return (
        <span className={styles.elsewhere}>
          <IconUserCheck size="1.25em" aria-hidden="true" />
          {t('elsewhere', { terminal: foot.terminal })}
        </span>
      )
    case 'turned':
      return (
        <span className={styles.turned}>
          <IconCheck size="1.25em" aria-hidden="true" />
          {t(order.status === 'delivered' ? 'turnedServed' : 'turnedReady')}
        </span>
      )
    case 'gone':
      return (
        <span className={styles.gone}>
          <IconBan size="1.25em" aria-hidden="true" />
          {t(order.cancelledBy === 'guest' ? 'goneByGuest' : 'goneByStaff')}
        </span>
      )
  }
}

/** Without a connection Start says why it waits: somebody else may be faster. */
function StartButton({ order, mayStart }: { order: StoredOrder; mayStart: boolean }): ReactNode {
  const t = useTexts(boardTexts)
  const { act } = useBoardActions()
  return (
    <button
      type="button"
      className={buttons.button}
      data-grow
      aria-disabled={!mayStart || undefined}
      onClick={() => mayStart && act(order, 'start')}
    >
      <IconPlayerPlay size="1.25em" aria-hidden="true" />
      {t(mayStart ? 'start' : 'startWaits')}
    </button>
  )
}

/** A tap that waits on this tablet, and the next step where there is one. */
function KeptFoot({ order, kept }: { order: StoredOrder; kept: PendingTap }): ReactNode {
  const t = useTexts(boardTexts)
  const { act, takeBack } = useBoardActions()
  return (
    <>
      <span className={styles.keptWord}>
        <IconDeviceFloppy size="1.25em" aria-hidden="true" />
        {t(`kept_${kept.action}`)}
      </span>
      {kept.action === 'ready' && (
        <button type="button" className={buttons.soft} onClick={() => act(order, 'serve')}>
          {t('serve')}
        </button>
      )}
      <button type="button" className={buttons.button} onClick={() => takeBack(kept.tapId)}>
        {t('undo')}
      </button>
    </>
  )
}
