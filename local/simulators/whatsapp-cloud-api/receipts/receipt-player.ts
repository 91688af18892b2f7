import type { Behaviours } from '../../shared/behaviour/behaviours.ts'
import { createMessagePlayer, type MessagePlayer } from '../../shared/message-player.ts'
import type { PhoneThreads } from '../../shared/phone/phone-threads.ts'
import { personKey } from '../people/person-key.ts'
import type { SendRecord } from '../records/send-record.ts'
import type { WebhookOutbox } from '../webhooks/webhook-outbox.ts'
import { planAcceptance, planArrival } from './plan-receipts.ts'
import type { Receipt, ReceiptStatus } from './receipt.ts'
import { statusUpdate } from './status-update.ts'

export type ReceiptPlayer = MessagePlayer<SendRecord, ReceiptStatus>

type Parts = {
  clock: () => number
  behaviours: Behaviours
  threads: PhoneThreads
  outbox: WebhookOutbox
}

/** Plays what becomes of each send. */
export function createReceiptPlayer({ clock, behaviours, threads, outbox }: Parts): ReceiptPlayer {
  function show(send: SendRecord, at: number): void {
    const { wamid, number, person, content, quotedId, callbackData } = send
    threads.deliver({
      id: wamid,
      at,
      to: personKey(person),
      from: {
        phoneNumberId: number.phoneNumberId,
        displayPhoneNumber: number.displayPhoneNumber,
        name: number.name,
      },
      content,
      ...(quotedId === undefined ? {} : { quotedId }),
      ...(callbackData === null ? {} : { callbackData }),
    })
  }

  function tell(send: SendRecord, receipt: Receipt): Promise<void> {
    send.receipts.push(receipt)
    if (receipt.status === 'read') threads.change(send.wamid, { readAt: receipt.at })
    return outbox.post(statusUpdate(send, receipt))
  }

  return createMessagePlayer<SendRecord, ReceiptStatus>({
    clock,
    behaviours,
    personOf: ({ person }) => personKey(person),
    wordsOf: ({ receipts }) => receipts,
    planAcceptance: (_send, behaviour) => planAcceptance(behaviour),
    planArrival: (_send, behaviour) => planArrival(behaviour),
    show,
    tell,
  })
}
