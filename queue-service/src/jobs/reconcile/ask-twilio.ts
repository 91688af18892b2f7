import type { Delivery } from '@relaydesk/domain/delivery/delivery.ts'
import { listedSince } from '@relaydesk/domain/inbox/plan-reconciliation.ts'
import type { ListedMessage } from '@relaydesk/providers/twilio/list-messages.ts'
import type { Addresses } from '../send-twilio-message/ready-text.ts'
import { newestToken, twilioTokenSecret } from '../send-twilio-message/twilio-context.ts'
import type { ReconcileContext } from './reconcile-context.ts'

/**
 * What Twilio says we sent to a person since a message was handed over, without what belongs to other messages of ours; null when
 * Twilio cannot be asked.
 */
export async function askTwilio(
  { twilio, tokens, twilioMessages }: ReconcileContext,
  { theirAddress: to }: Addresses,
  { sendingAt }: Delivery,
): Promise<ListedMessage[] | null> {
  const secret = await tokens.get(twilioTokenSecret).catch(() => null)
  if (twilio === null || secret === null || sendingAt === undefined) return null
  const listed = await twilio.list({ to, since: listedSince(sendingAt), token: newestToken(secret) })
  if (listed === null) return null
  const owners = await Promise.all(listed.map(({ sid }) => twilioMessages.find(sid)))
  return listed.filter((_message, position) => owners[position] === null)
}
