import type { Behaviours } from '../../shared/behaviour/behaviours.ts'
import { createMessagePlayer, type MessagePlayer } from '../../shared/message-player.ts'
import type { PhoneThreads } from '../../shared/phone/phone-threads.ts'
import type { Account } from '../account/account.ts'
import { describeSender } from '../account/describe-sender.ts'
import { channelOf } from '../account/twilio-address.ts'
import type { Callback, MessageRecord, MessageStatus } from '../messages/message-record.ts'
import type { WebhookOutbox } from '../webhooks/webhook-outbox.ts'
import { callbackForm } from './callback-form.ts'
import { isFurther } from './is-further.ts'
import { planAcceptance, planArrival } from './plan-callbacks.ts'

export type CallbackPlayer = MessagePlayer<MessageRecord, MessageStatus>

type Parts = {
  account: Account
  clock: () => number
  behaviours: Behaviours
  threads: PhoneThreads
  outbox: WebhookOutbox
}

/** Plays what becomes of each message. Where nothing is told of it, it gets as far in silence. */
export function createCallbackPlayer({ account, clock, behaviours, threads, outbox }: Parts): CallbackPlayer {
  function tell(message: MessageRecord, callback: Callback, isSilent: boolean): Promise<void> {
    settle(message, callback)
    if (callback.status === 'read') threads.change(message.sid, { readAt: callback.at })
    if (isSilent || message.statusCallback === null) return Promise.resolve()
    message.callbacks.push(callback)
    const params = callbackForm(account.accountSid, message, callback)
    return outbox.post({ url: message.statusCallback, params, journey: callback.journey })
  }

  return createMessagePlayer<MessageRecord, MessageStatus>({
    clock,
    behaviours,
    personOf: ({ to }) => to,
    wordsOf: ({ callbacks }) => callbacks,
    planAcceptance: ({ to, serviceSid }, behaviour) =>
      planAcceptance(behaviour, { channel: channelOf(to), isPooled: serviceSid !== null }),
    planArrival: ({ to }, behaviour) => planArrival(behaviour, channelOf(to)),
    show: ({ sid, to, from, content }, at) =>
      threads.deliver({ id: sid, at, to, from: describeSender(account, from), content }),
    tell,
  })
}

/** The message itself never goes back, in whatever order it is told. */
function settle(message: MessageRecord, { status, at, errorCode }: Callback): void {
  if (status !== 'queued') message.sentAt ??= at
  if (!isFurther(status, message.status)) return
  message.status = status
  message.updatedAt = at
  message.errorCode = errorCode ?? null
}
