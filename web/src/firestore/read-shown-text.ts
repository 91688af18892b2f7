import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { DocumentData } from 'firebase/firestore'
import { mapOf, optionalTextOf, textOf, timeOf } from './read-field.ts'
import { messageStatuses, wordOf } from './stored-words.ts'

/** How far the newest text about an order or a ticket got, as it stands there. `at` is epoch ms. */
interface ShownText<What> {
  what: What
  messageId: string
  status: MessageStatus
  at: number
  problem?: string
}

/** Reads the field `text`; absent where it is missing, or says nothing of `news`. */
export function readShownText<What extends string>(
  data: DocumentData,
  news: readonly What[],
): { text?: ShownText<What> } {
  const text = mapOf(data, 'text')
  const what = wordOf(news, text['what'])
  const status = wordOf(messageStatuses, text['status'])
  if (what === undefined || status === undefined) return {}
  const problem = optionalTextOf(text, 'problem')
  return {
    text: {
      what,
      status,
      messageId: textOf(text, 'messageId'),
      at: timeOf(text, 'at') ?? 0,
      ...(problem !== undefined && { problem }),
    },
  }
}
