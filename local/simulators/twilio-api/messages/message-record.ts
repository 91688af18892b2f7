import type { Word } from '../../shared/message-player.ts'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'

/** How far a message of ours got, in Twilio's words. */
export type MessageStatus = 'accepted' | 'queued' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'failed'

/** One word about a message that was sent, and what became of its callback. */
export type Callback = Word<MessageStatus>

/** A message that was created, with every callback that went out for it. Times are epoch ms. */
export type MessageRecord = {
  sid: string
  from: string
  /** Whether the answer names the sender; with a Messaging Service Twilio chooses it later. */
  isFromKnown: boolean
  to: string
  body: string
  mediaUrls: string[]
  content: PhoneContent
  contentSid: string | null
  serviceSid: string | null
  statusCallback: string | null
  status: MessageStatus
  errorCode: number | null
  createdAt: number
  updatedAt: number
  sentAt: number | null
  /** When it reached the phone. */
  arrivedAt: number | null
  /** It was taken only to fail with this code. */
  failsWith: number | null
  callbacks: Callback[]
}
