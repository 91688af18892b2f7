import { HttpsError, onCall } from 'firebase-functions/v2/https'
import type { EventState } from '@relaydesk/domain/orders/event.ts'
import { planEventState } from '@relaydesk/domain/orders/plan-event-state.ts'
import { ChangeEventStateRequest } from '@relaydesk/domain/orders/requests.ts'
import { getContext, type Context } from '../../context.ts'
import { region } from '../../region.ts'
import { requireEvent } from './require-event.ts'

/**
 * Opens, pauses or ends an event: see `ChangeEventStateRequest` → `{ state }`. Doing it again changes nothing. Orders that are
 * open stay and can be finished, also after the end.
 * Errors: `unauthenticated`, `permission-denied`, `invalid-argument`, `not-found`, `failed-precondition`.
 */
export const changeEventState = onCall({ region }, async ({ data, auth }) => {
  const request = ChangeEventStateRequest.safeParse(data)
  if (!request.success) throw new HttpsError('invalid-argument', 'Open, pause or end which event?')
  const person = requireEvent(auth, request.data.eventId, 'board')
  return changeState(getContext(), request.data, person)
})

async function changeState(
  { events, eventStaff, now, newId, log }: Context,
  request: ChangeEventStateRequest,
  { uid, isInCharge }: { uid: string; isInCharge: boolean },
): Promise<{ state: EventState }> {
  const { eventId } = request
  const byName = await eventStaff.nameOf(uid)
  for (;;) {
    const seen = await events.find(eventId)
    if (seen === null) throw new HttpsError('not-found', 'There is no such event.')
    const at = now()
    const plan = planEventState(seen.event, { request, isInCharge, byName, now: at })
    if (plan.do === 'refuse') throw new HttpsError(plan.code, plan.text)
    if (plan.do === 'nothing') return { state: seen.event.state }
    const details = { from: seen.event.state, to: plan.state, reason: request.reason }
    const audit = { id: newId(), what: 'change-event-state' as const, by: uid, at, eventId, details }
    if (!(await events.changeState(seen, plan, audit))) continue
    log.info('Event changed its state', { eventId, from: seen.event.state, to: plan.state })
    return { state: plan.state }
  }
}
