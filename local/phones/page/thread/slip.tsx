import { memo } from 'react'
import type { PhoneMessage } from '../../../simulators/whatsapp-cloud-api/phone/phone-content.ts'
import { SlipContent } from './slip-content.tsx'
import { summarise } from './summarise.ts'

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const FULL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' })

type SlipProps = {
  message: PhoneMessage
  sender: string | null
  quoted: PhoneMessage | null
  /** Arrived while the page was open: it may come in with a movement. */
  news: boolean
}

/** One message from a business on a person's phone. */
export const Slip = memo(function Slip({ message, sender, quoted, news }: SlipProps) {
  const time = new Date(message.at)
  return (
    <article
      className={news ? 'msg msg--news' : 'msg'}
      data-testid="phone-message"
      data-message-id={message.id}
    >
      <div className="slip">
        {message.quotedId !== undefined && (
          <blockquote className="quote" dir="auto">
            {quoted ? summarise(quoted.content) : 'An earlier message'}
          </blockquote>
        )}
        <SlipContent content={message.content} />
      </div>
      <div className="meta">
        <time dateTime={time.toISOString()} title={FULL.format(time)}>
          {TIME.format(time)}
        </time>
        {sender !== null && <span>{sender}</span>}
      </div>
    </article>
  )
})
