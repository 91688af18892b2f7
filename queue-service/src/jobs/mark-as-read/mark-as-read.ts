import { MarkAsReadTask } from '@relaydesk/domain/tasks/mark-as-read-task.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { WhatsappCloud } from '@relaydesk/providers/whatsapp-cloud/index.ts'
import type { UnreadCounts } from '@relaydesk/store/unread-counts.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import type { AccessTokens } from '../../secrets/access-tokens.ts'
import { asSender } from '../send-message/as-sender.ts'

export interface ReadContext {
  whatsapp: WhatsappCloud
  tokens: AccessTokens
  unread: UnreadCounts
  now: () => number
  log: Logger
}

/** A typing indicator ends by itself after this time (Cloud API, "Typing indicators"); an old one would be a lie. */
const typingMs = 25_000
/** A receipt is a courtesy: after these deliveries the driver's phone simply does not show it. */
const mostDeliveries = 6

/**
 * `POST /whatsapp/markMessageAsRead`: tells the driver's phone that his newest message was read, perhaps that somebody is
 * typing, and counts nothing as unread any more. Doing it twice changes nothing.
 */
export async function markMessageAsRead(
  context: ReadContext,
  body: unknown,
  { retryCount }: TaskDelivery,
): Promise<Answer> {
  const task = MarkAsReadTask.safeParse(body)
  if (!task.success) {
    context.log.error('Damaged task refused', {
      fields: task.error.issues.map(({ path }) => path.join('.')).join(', '),
    })
    return 'done'
  }
  const { payload, timestamp } = task.data
  const { leaseId, enquiryId, leaseWhatsappDetails } = payload
  // A task may come late, or again: what the driver wrote since then nobody has read yet.
  const read = payload.whatsappMessageId ?? (await context.unread.newest(payload))
  if (read === null) return 'done'
  const typing = payload.typing === true && context.now() - timestamp < typingMs
  const receipt = { whatsappMessageId: read, typing }
  const outcome = await asSender(context, leaseWhatsappDetails, (sender) =>
    context.whatsapp.markAsRead(receipt, sender),
  )
  // Whatever the phone shows: the desk has read it.
  await context.unread.reset(payload, read)
  if (outcome.kind === 'done') return 'done'
  context.log.warn('Read receipt not taken', { leaseId, enquiryId, code: outcome.error.code, retryCount })
  return outcome.kind === 'not-sent' && retryCount < mostDeliveries - 1 ? 'again' : 'done'
}
