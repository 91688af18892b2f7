import { IconArrowDown, IconMailOpened } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ShownPhone } from '../stream/phones-state.ts'
import { KEPT_MESSAGES } from '../stream/phones-state.ts'
import { Slip } from './slip.tsx'
import { threadItems } from './thread-items.ts'
import { useStickToBottom } from './use-stick-to-bottom.ts'

type ThreadProps = {
  phone: ShownPhone
  label: string
  firstSeq: number | null
  /** Midnight before now, epoch ms. */
  today: number
}

/** Everything that has arrived on one phone, newest at the bottom. */
export function Thread({ phone, label, firstSeq, today }: ThreadProps) {
  const { messages } = phone
  const scroller = useRef<HTMLDivElement | null>(null)
  const { onScroll, settle, seenSeq, toBottom } = useStickToBottom(scroller, messages.at(-1)?.seq ?? 0)
  const below = messages.filter(({ seq }) => seq > seenSeq).length
  return (
    <div className="thread-box">
      <div
        ref={scroller}
        className="thread"
        role="log"
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={`Messages on ${label}`}
        onScroll={onScroll}
        onLoadCapture={settle}
      >
        {messages.length === 0 && <NothingYet name={phone.owner?.name ?? 'this number'} />}
        {phone.cut && <p className="thread__cut">Only the newest {KEPT_MESSAGES} messages are shown here.</p>}
        {threadItems(messages, today).map((item) =>
          item.kind === 'day' ? (
            <p className="day" key={item.key}>
              <span>{item.label}</span>
            </p>
          ) : (
            <Slip
              key={item.key}
              message={item.message}
              sender={item.sender}
              quoted={item.quoted}
              news={firstSeq !== null && item.message.seq > firstSeq}
            />
          ),
        )}
      </div>
      {below > 0 && (
        <button type="button" className="below" onClick={toBottom}>
          <IconArrowDown size={15} aria-hidden />
          {below === 1 ? '1 new message' : `${below} new messages`}
        </button>
      )}
    </div>
  )
}

function NothingYet({ name }: { name: string }) {
  return (
    <div className="empty">
      <IconMailOpened size={28} stroke={1.4} aria-hidden />
      <p>
        <b>Nothing has arrived.</b>
        <br />
        Send {name} a message from the desk.
      </p>
    </div>
  )
}
