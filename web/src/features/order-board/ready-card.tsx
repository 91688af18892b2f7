import { IconBell, IconDeviceFloppy, IconHandGrab, IconVolume } from '@tabler/icons-react'
import { reminderAt } from '@relaydesk/domain/orders/reminder-at.ts'
import { memo, type ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { lookOf } from '../../shared/message/message-vocabulary.ts'
import { RelayTrack } from '../../shared/message/relay-track.tsx'
import { StateIcon } from '../../shared/message/state-icon.tsx'
import { useBoardActions } from './board-actions.ts'
import buttons from './board-button.module.css'
import type { PendingTap } from './board-tap.ts'
import { ChannelIcon } from './channel-icon.tsx'
import { GuestName } from './guest-name.tsx'
import { orderAge } from './order-age.ts'
import styles from './ready-card.module.css'
import { textState } from './text-state.ts'
import { boardTexts } from './texts.ts'
import { useTick } from '../../firestore/use-tick.ts'

/** A drink that stands at the counter. `kept` is the newest tap on it that waits on this tablet. */
export const ReadyCard = memo(function ReadyCard({
  order,
  kept,
}: {
  order: StoredOrder
  kept: PendingTap | undefined
}): ReactNode {
  const t = useTexts(boardTexts)
  const minutes = useTick((now) => orderAge(order.readyAt ?? order.createdAt, now).minutes)
  const extras = order.modifiers.map(({ title, without }) =>
    without === true ? t('without', { what: title.toLocaleLowerCase() }) : title.toLocaleLowerCase(),
  )
  return (
    <article
      className={styles.ready}
      data-order={order.id}
      data-kept={kept !== undefined || undefined}
      tabIndex={-1}
      aria-label={t('orderReady', { number: order.number ?? '' })}
    >
      <div className={styles.head}>
        <span className={styles.number}>{order.number}</span>
        <span className={styles.what}>
          <b>{[order.itemTitle, ...extras].join(', ')}</b>
          <span className={styles.who}>
            <ChannelIcon channel={order.channel} />
            <GuestName guest={order.guest} />
          </span>
        </span>
        <span className={styles.minutes}>{minutes === 0 ? t('now') : t('minutes', { count: minutes })}</span>
      </div>
      <TextWords order={order} />
      {kept === undefined ? <ReadyButtons order={order} /> : <KeptRow kept={kept} />}
    </article>
  )
})

/** How far the text about it got: picture, icon and words. */
function TextWords({ order }: { order: StoredOrder }): ReactNode {
  const t = useTexts(boardTexts)
  const { word, status, problem } = textState(order)
  const look = status === null ? null : lookOf(status)
  return (
    <p className={styles.text} data-tone={look?.tone ?? 'neutral'}>
      {look === null ? (
        <IconVolume size="1.15em" stroke={1.8} aria-hidden="true" />
      ) : (
        <>
          <RelayTrack track={look.track} />
          <StateIcon word={look.word} />
        </>
      )}
      <span title={problem}>{t(`text_${word}`)}</span>
    </p>
  )
}

function ReadyButtons({ order }: { order: StoredOrder }): ReactNode {
  const t = useTexts(boardTexts)
  const { act } = useBoardActions()
  return (
    <div className={styles.foot}>
      <button type="button" className={buttons.soft} data-grow onClick={() => act(order, 'serve')}>
        <IconHandGrab size="1.25em" aria-hidden="true" />
        {t('serve')}
      </button>
      <RemindButton order={order} />
    </div>
  )
}

/** Counts down to when the guest may be reminded; absent when no text can reach them, or nobody knows whether one did. */
function RemindButton({ order }: { order: StoredOrder }): ReactNode {
  const t = useTexts(boardTexts)
  const { act } = useBoardActions()
  const from = reminderAt(order)
  const seconds = useTick((now) => (from === null ? 0 : Math.max(0, Math.ceil((from - now) / 1_000))))
  if (from === null) return null
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <button
      type="button"
      className={buttons.button}
      data-grow
      aria-disabled={seconds > 0 || undefined}
      aria-label={seconds > 0 ? t('remindInLong', { time }) : undefined}
      onClick={() => seconds === 0 && act(order, 'remind')}
    >
      <IconBell size="1.25em" aria-hidden="true" />
      {seconds > 0 ? t('remindIn', { time }) : t('remind')}
    </button>
  )
}

function KeptRow({ kept }: { kept: PendingTap }): ReactNode {
  const t = useTexts(boardTexts)
  const { takeBack } = useBoardActions()
  return (
    <div className={styles.foot}>
      <span className={styles.keptWord}>
        <IconDeviceFloppy size="1.25em" aria-hidden="true" />
        {t(`kept_${kept.action}`)}
      </span>
      <button type="button" className={buttons.button} onClick={() => takeBack(kept.tapId)}>
        {t('undo')}
      </button>
    </div>
  )
}
