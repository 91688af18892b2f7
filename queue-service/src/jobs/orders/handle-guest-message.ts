import type { GuestMessage } from '@relaydesk/domain/orders/bot/guest-plan.ts'
import { planGuestMessage } from '@relaydesk/domain/orders/plan-guest-message.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { GuestMemory } from '@relaydesk/store/orders/forget-guest.ts'
import type { GuestDesk, SeenGuest } from '@relaydesk/store/orders/guest-desk.ts'
import { enqueueBoard } from '@relaydesk/task-queue/enqueue-order-tasks.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'

/** What answering a guest's message needs. */
export interface GuestContext {
  guestDesk: GuestDesk
  guestMemory: GuestMemory
  queue: TaskQueue
  now: () => number
  log: Logger
}

/** The bar, the placing of orders and the guest's other messages write to the same documents; one gets through each time. */
const mostTries = 100

/**
 * Answers a stored message of a guest, once, however often and however concurrently it is called. A new order is placed by the
 * trigger on its document, and confirmed from there.
 * @throws when Firestore or Cloud Tasks cannot be reached, or others were always faster: call again
 */
export async function handleGuestMessage(context: GuestContext, message: GuestMessage): Promise<void> {
  const { guestDesk, guestMemory, queue, now, log } = context
  let forgotten: SeenGuest['guestVersion'] | undefined
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const seen = await guestDesk.read(message, now())
    if ('answered' in seen) {
      if (seen.answered !== null) await enqueueBoard(queue, seen.answered, now)
      return
    }
    const plan = planGuestMessage(seen.input)
    if (plan.forgets && forgotten !== seen.guestVersion) {
      // Before the answer says so; it changes what the plan was made of. Once more when another message of theirs left something.
      await guestMemory.forget(seen.input.attendeeId)
      forgotten = seen.guestVersion
      continue
    }
    if (!(await guestDesk.write(seen, plan))) continue
    const { changed, placed, silence, replies } = plan
    if (changed !== null) await enqueueBoard(queue, changed.key.eventId, now)
    log.info('Message of a guest answered', {
      messageId: message.messageId,
      replies: replies.length,
      ...(silence === null ? {} : { silence }),
      ...(placed === null ? {} : { placed: placed.key.orderId }),
      ...(changed === null ? {} : { changed: changed.key.orderId }),
    })
    return
  }
  throw new Error('A guest never stood still long enough to be answered.')
}
