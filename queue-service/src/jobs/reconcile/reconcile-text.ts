import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { planReconciliation } from '@relaydesk/domain/inbox/plan-reconciliation.ts'
import type { ListedMessage } from '@relaydesk/providers/twilio/list-messages.ts'
import { conversationDesk } from '@relaydesk/store/conversation-desk.ts'
import { reportRecord, stepRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { FoundAround } from '@relaydesk/store/delivery/message-store.ts'
import { handOverConversationMessage } from '@relaydesk/task-queue/hand-over-conversation-message.ts'
import { laterRound } from '@relaydesk/task-queue/later-round.ts'
import { readyText } from '../send-twilio-message/ready-text.ts'
import { acceptListed } from './accept-listed.ts'
import { askTwilio } from './ask-twilio.ts'
import type { ReconcileContext } from './reconcile-context.ts'
import { rivalsOf, unclearMessage } from './unclear-message.ts'

/**
 * Finds out from Twilio's own list whether it took a message: found, it is what the list says; certainly not there, it is sent again
 * by a new task. Where it cannot be told it stays as it is, and people are told in time.
 * @throws when Firestore or Cloud Tasks cannot be reached: call again
 */
export async function reconcileText(context: ReconcileContext, key: ConversationMessageKey): Promise<void> {
  const found = await context.conversationMessages.findAround(key)
  if (found === null || found.state.status !== 'UNKNOWN') return
  const plan = await planFor(context, key, found)
  switch (plan.do) {
    case 'accept':
      return acceptListed(context, key, found.state.delivery.attempt, plan.listed)
    case 'send-again':
      return sendAgain(context, key)
    case 'wait':
      return reportInTime(context, key, found)
  }
}

type Plan = { do: 'accept'; listed: ListedMessage } | { do: 'send-again' } | { do: 'wait' }

async function planFor(
  context: ReconcileContext,
  key: ConversationMessageKey,
  found: FoundAround,
): Promise<Plan> {
  const text = readyText(found)
  const listed = 'error' in text ? null : await askTwilio(context, text.addresses, found.state.delivery)
  if ('error' in text || listed === null) return { do: 'wait' }
  // After what others have: one that finds its id in between is then no rival any more, and its id is refused to us.
  const unsettled = await context.unsettledTexts.of(key.conversationId)
  const rivals = rivalsOf(key, unsettled, text.addresses.ourAddress)
  const plan = planReconciliation(unclearMessage(text, found.state), listed, rivals)
  if (plan.do !== 'accept') return plan
  const ours = listed.find(({ sid }) => sid === plan.sid)
  return ours === undefined ? { do: 'wait' } : { do: 'accept', listed: ours }
}

async function sendAgain(context: ReconcileContext, key: ConversationMessageKey): Promise<void> {
  const { conversationMessages, now, log } = context
  const at = now()
  const proof = { kind: 'proved-not-there' as const, at }
  await conversationMessages.apply(key, proof, stepRecord(conversationDesk, key))
  const freed = await conversationMessages.find(key)
  if (freed === null) return
  // Who is interrupted here leaves it to the sweeper, which finds a message that waits.
  const round = laterRound(freed.state.delivery.attempt, freed.version)
  const handed = await handOverConversationMessage(context, key, freed.data, round, at)
  log.warn('Twilio never took a message', { ...conversationDesk.idsOf(key), did: handed.did })
}

async function reportInTime(
  { conversationMessages, unclearPatienceMs, now }: ReconcileContext,
  key: ConversationMessageKey,
  { state }: FoundAround,
): Promise<void> {
  const at = now()
  if ((state.delivery.unknownAt ?? 0) > at - unclearPatienceMs) return
  await conversationMessages.apply(key, { kind: 'reported', at }, reportRecord(conversationDesk, key, at))
}
