import { IconEye } from '@tabler/icons-react'
import { memo } from 'react'
import type { ThreadEntry } from '../../../simulators/shared/phone/phone-message.ts'
import { SlipContent } from './slip-content.tsx'
import { SlipMenu } from './slip-menu.tsx'
import { summarise } from './summarise.ts'
import type { EntryReaction } from './thread-items.ts'

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const FULL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' })

type SlipProps = {
  entry: ThreadEntry
  business: string | null
  quoted: ThreadEntry | null
  reactions: readonly EntryReaction[]
  /** Came while the page was open: it may come in with a movement. */
  news: boolean
}

/** One message on a person's phone: theirs, or from a business. */
export const Slip = memo(function Slip({ entry, business, quoted, reactions, news }: SlipProps) {
  const time = new Date(entry.at)
  const isOwn = entry.kind === 'said'
  const classes = ['msg', ...(isOwn ? ['msg--own'] : []), ...(news ? ['msg--news'] : [])]
  return (
    <article
      className={classes.join(' ')}
      data-testid={isOwn ? 'phone-said' : 'phone-message'}
      data-message-id={entry.id}
    >
      <div className="slip-row">
        <div className="slip">
          {entry.quotedId !== undefined && (
            <blockquote className="quote" dir="auto">
              {quoted ? summarise(quoted.content) : 'An earlier message'}
            </blockquote>
          )}
          {isOwn && entry.revokedAt !== undefined ? (
            <p className="words words--foot">You took this message back</p>
          ) : (
            <SlipContent entry={entry} />
          )}
        </div>
        <SlipMenu entry={entry} reacted={reactions.some(({ mine }) => mine)} />
      </div>
      {reactions.length > 0 && (
        <p className="reactions">
          {reactions.map(({ emoji, mine }) => (
            <span key={mine ? 'mine' : emoji} title={mine ? 'Your reaction' : 'Their reaction'}>
              {emoji}
            </span>
          ))}
        </p>
      )}
      <div className="meta">
        <time dateTime={time.toISOString()} title={FULL.format(time)}>
          {TIME.format(time)}
        </time>
        {business !== null && <span>{isOwn ? `to ${business}` : business}</span>}
        {isOwn && entry.editedAt !== undefined && entry.revokedAt === undefined && <span>changed</span>}
        <Progress entry={entry} />
      </div>
    </article>
  )
})

/** How far it got: an own message at the desk, a business's message with this person. */
function Progress({ entry }: { entry: ThreadEntry }) {
  if (entry.readAt !== undefined)
    return (
      <span className="read">
        <IconEye size={14} aria-hidden />
        {entry.kind === 'said' ? `read ${TIME.format(entry.readAt)}` : 'read'}
      </span>
    )
  if (entry.kind === 'arrived') return null
  return <span>{entry.takenAt === undefined ? 'on its way' : 'taken by the desk'}</span>
}
