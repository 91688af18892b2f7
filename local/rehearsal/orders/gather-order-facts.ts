import { attendeesPath, ordersPath, publicBoardPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../network/network.ts'
import type { TwilioSimulator } from '../../simulators/twilio-api/start-twilio-simulator.ts'
import type { Bar } from './bar.ts'
import { rehearsalEventId } from './event.ts'
import type { GuestOfHour, OrderFacts, StoredText } from './order-facts.ts'

/** Reads everything that the judge of orders wants to know, when nothing moves any more. */
export async function gatherOrderFacts(
  { firestore }: Network,
  twilio: TwilioSimulator,
  bar: Bar,
  guests: GuestOfHour[],
): Promise<OrderFacts> {
  const [orders, messages, letters, attendees, board, parked] = await Promise.all([
    firestore.collection(ordersPath(rehearsalEventId)).get(),
    firestore.collectionGroup('messages').get(),
    firestore.collection('deadLetters').get(),
    firestore.collection(attendeesPath).get(),
    firestore.doc(publicBoardPath(rehearsalEventId)).get(),
    firestore.collection('parkedUpdates').get(),
  ])
  const struck = twilio.calls().flatMap(({ fault }) => (fault === null ? [] : [fault]))
  return {
    guests,
    orders: orders.docs.map((order) => {
      const text: unknown = order.get('text')
      const visibleAt = bar.seenAt.get(order.id)
      return {
        id: order.id,
        number: order.get('number') ?? null,
        status: String(order.get('status')),
        ...(text === undefined
          ? {}
          : { text: { messageId: order.get('text.messageId'), status: order.get('text.status') } }),
        ...(visibleAt === undefined ? {} : { visibleAt }),
      }
    }),
    texts: messages.docs
      .filter((message) => message.get('direction') === 'outbound')
      .map((message): StoredText => {
        const about: unknown = message.get('about')
        return {
          path: message.ref.path,
          messageId: message.id,
          status: String(message.get('status')),
          ...(about === undefined
            ? {}
            : { orderId: message.get('about.orderId'), what: message.get('about.what') }),
        }
      }),
    taken: twilio.messages().map(({ sid, statusCallback, callbacks }) => ({
      sid,
      path: pathIn(statusCallback),
      callbacks: callbacks.filter(({ journey }) => journey.answeredAt !== null).map(({ status }) => status),
    })),
    starts: bar.starts,
    deadLetters: letters.docs.map((letter) => String(letter.get('documentPath'))),
    openGuests: attendees.docs.filter((guest) => guest.get('openOrder') !== null).map(({ id }) => id),
    board: { waiting: Number(board.get('waiting') ?? -1), served: Number(board.get('served') ?? -1) },
    parked: parked.size,
    faults: Object.fromEntries(
      [...Map.groupBy(struck, (kind) => kind)].map(([kind, all]) => [kind, all.length]),
    ),
  }
}

/** Our own id travels in the callback's query string: the document's path, and which attempt. */
function pathIn(statusCallback: string | null): string {
  const id = statusCallback === null ? null : new URL(statusCallback).searchParams.get('id')
  return id?.replace(/\?.*$/, '') ?? ''
}
