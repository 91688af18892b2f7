import { planOutcome } from '@relaydesk/domain/delivery/plan-outcome.ts'
import type { SendOutcome } from '@relaydesk/domain/delivery/send-outcome.ts'
import { failureRecord, stepRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { Answer } from '../../http/answers.ts'
import type { TaskDelivery } from '../../http/task-delivery.ts'
import type { Claimed } from './claim.ts'
import { recordSent } from './record-sent.ts'
import type { DeliveryContext, Road } from './road.ts'

/** Calls the provider once for a message that this process has claimed, and records what came of it. */
export async function sendClaimed<Key>(
  context: DeliveryContext,
  road: Road<Key>,
  claimed: Claimed,
  delivery: TaskDelivery,
): Promise<Answer> {
  const { key, desk, messages } = road
  const { attempt, sendingAt } = claimed.state.delivery
  const outcome = await road.call(attempt)
  const later = road.planLater(outcome)
  const isLast = later.do === 'give-up' || (later.do === 'nothing' && isLastDelivery(context, delivery))
  const plan = planOutcome(outcome, { type: road.messageType, attempt }, context.now(), isLast)
  const { event, deadLetter } = plan
  if (event.kind === 'accepted') {
    await recordSent(road, claimed, event)
    await road.afterSent(event.providerMessageId, event.at)
  } else {
    const record =
      deadLetter === undefined ? stepRecord(desk, key) : failureRecord(desk, key, deadLetter, context.now())
    await messages.apply(key, event, record)
    if (event.kind === 'refused') await road.afterRefusal(event.error)
  }
  if (later.do === 'put-off') await road.putOff(later, attempt)
  logOutcome(context, road, outcome, { attempt, took: event.at - (sendingAt ?? event.at) })
  return later.do === 'put-off' ? 'done' : plan.answer
}

function isLastDelivery({ maxAttempts }: DeliveryContext, { retryCount }: TaskDelivery): boolean {
  return retryCount >= maxAttempts - 1
}

function logOutcome<Key>(
  { log }: DeliveryContext,
  { key, desk }: Road<Key>,
  outcome: SendOutcome,
  figures: { attempt: number; took: number },
): void {
  const code = outcome.kind === 'accepted' ? {} : { code: outcome.error.code }
  const fields = { ...desk.idsOf(key), outcome: outcome.kind, ...code, ...figures }
  if (outcome.kind === 'accepted') log.info('Provider answered', fields)
  else log.warn('Provider answered', fields)
}
