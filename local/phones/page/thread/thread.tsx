import { IconArrowDown, IconMailOpened } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ShownPhone } from '../stream/phones-state.ts'
import { KEPT_MESSAGES } from '../stream/phones-state.ts'
import { isGuest, shortName } from '../phone-title.ts'
import { Slip } from './slip.tsx'
import { threadItems } from './thread-items.ts'
import { useStickToBottom } from './use-stick-to-bottom.ts'

type ThreadProps = {
  phone: ShownPhone
  label: string
  /** The business that shows that it is typing. */
  typing: string | null
  firstSeq: number | null
  /** Midnight before now, epoch ms. */
  today: number
}

/** The conversation on one phone, newest at the bottom. */
export function Thread({ phone, label, typing, firstSeq, today }: ThreadProps) {
  const { entries } = phone
  const scroller = useRef<HTMLDivElement | null>(null)
  const { onScroll, settle, seenSeq, toBottom } = useStickToBottom(scroller, entries.at(-1)?.seq ?? 0)
  const below = entries.filter(({ seq }) => seq > seenSeq).length
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
        {entries.length === 0 && <NothingYet name={shortName(phone)} isGuest={isGuest(phone)} />}
        {phone.cut && <p className="thread__cut">Only the newest {KEPT_MESSAGES} messages are shown here.</p>}
        {threadItems(entries, today).map((item) =>
          item.kind === 'day' ? (
            <p className="day" key={item.key}>
              <span>{item.label}</span>
            </p>
          ) : (
            <Slip
              key={item.key}
              entry={item.entry}
              business={item.business}
              quoted={item.quoted}
              reactions={item.reactions}
              news={firstSeq !== null && item.entry.seq > firstSeq}
            />
          ),
        )}
      </div>
      {typing !== null && (
        <p className="typing">
          <span aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {typing} is typing
        </p>
      )}
      {below > 0 && (
        <button type="button" className="below" onClick={toBottom}>
          <IconArrowDown size={15} aria-hidden />
          {below === 1 ? '1 new message' : `${below} new messages`}
        </button>
      )}
    </div>
  )
}

function NothingYet({ name, isGuest: writesFirst }: { name: string; isGuest: boolean }) {
  return (
    <div className="empty">
      <IconMailOpened size={28} stroke={1.4} aria-hidden />
      <p>
        <b>Nothing here yet.</b>
        <br />
        {writesFirst ? `Order something as ${name}.` : `Write as ${name}, or write to ${name} from the desk.`}
      </p>
    </div>
  )
}
