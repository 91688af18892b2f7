import type { GraphClient } from './graph-client.ts'
import { readRefusal, type Refusal } from './read-refusal.ts'
import { ReadAnswer } from './schema.ts'
import type { WhatsappSender } from './sender.ts'

/** The driver's message that was read (all before it count as read too), and whether somebody is typing an answer. */
export interface ReadReceipt {
  whatsappMessageId: string
  typing: boolean
}

export type ReadOutcome = { kind: 'done' } | Refusal

/** `POST …/messages` with `status: read` (Cloud API, "Mark messages as read"); a typing indicator ends after 25 s. */
export async function markAsRead(
  client: GraphClient,
  { whatsappMessageId, typing }: ReadReceipt,
  { phoneNumberId, token }: WhatsappSender,
  timeoutMs: number,
): Promise<ReadOutcome> {
  const body = {
    messaging_product: 'whatsapp',
    status: 'read',
    message_id: whatsappMessageId,
    ...(typing ? { typing_indicator: { type: 'text' } } : {}),
  }
  const answer = await client.post({ path: `/${phoneNumberId}/messages`, body, token, timeoutMs })
  const isDone = 'body' in answer && answer.status < 300 && ReadAnswer.safeParse(answer.body).success
  return isDone ? { kind: 'done' } : readRefusal(answer)
}
