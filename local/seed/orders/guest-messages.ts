import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { toldDelivery } from '../told-delivery.ts'
import type { PlayedOrder } from './play-order.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'

interface Message {
  messageId: string
  data: DocumentData
}

/** The guest's order in their own words, and what the bar wrote back. */
export function guestMessages(played: PlayedOrder, ourAddress: string, theirAddress: string): Message[] {
  const { orderId, order } = played
  const said: Message = {
    messageId: orderId,
    data: withTimestamps({
      direction: 'inbound',
      body: order.verbatim,
      createdAt: order.createdAt,
      receivedAt: order.createdAt + 300,
      handledAt: order.createdAt + 500,
      ourAddress,
      theirAddress,
    }),
  }
  const answers = newsOf(played).map(({ what, messageId, at, status }) => ({
    messageId,
    data: {
      direction: 'outbound',
      body: words(played, what),
      createdBy: 'system',
      createdAt: Timestamp.fromMillis(at - 5_000),
      about: { desk: 'orders', eventId: played.eventId, orderId, what },
      ...toldDelivery(status, at, messageId),
    },
  }))
  return [said, ...answers]
}

interface News {
  what: 'confirmed' | 'ready' | 'reminder'
  messageId: string
  at: number
  status: MessageStatus
}

/** The texts about an order that is not finished; only the newest can have got stuck. */
function newsOf({ orderId, order: { createdAt, readyAt, remindedAt, text } }: PlayedOrder): News[] {
  const news: News[] = [
    { what: 'confirmed', messageId: `${orderId}-confirmed`, at: createdAt + 5_000, status: 'READ' },
    ...(readyAt === undefined
      ? []
      : [{ what: 'ready', messageId: `${orderId}-ready`, at: readyAt + 5_000, status: 'READ' } as const]),
    ...(remindedAt === undefined
      ? []
      : [
          {
            what: 'reminder',
            messageId: `${orderId}-reminder-1`,
            at: remindedAt + 5_000,
            status: 'READ',
          } as const,
        ]),
  ]
  return news.map((one) => (one.messageId === text?.messageId ? { ...one, status: text.status } : one))
}

function words({ order }: PlayedOrder, what: News['what']): string {
  const { itemTitle, number, language } = order
  if (language === 'pt')
    return what === 'confirmed'
      ? `Obrigado. ${itemTitle}, o seu número é ${number}.`
      : `O seu ${itemTitle} está pronto: número ${number}.`
  return what === 'confirmed'
    ? `Thank you. ${itemTitle}, your number is ${number}.`
    : `Your ${itemTitle} is ready: number ${number}.`
}
