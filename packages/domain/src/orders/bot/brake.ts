import type { GuestPlan } from './guest-plan.ts'

/** So often within {@link brakeMs} the bot answers somebody; people need less. */
export const mostAnswers = 10
export const brakeMs = 10 * 60_000

/**
 * Keeps the bot from talking with another one, such as an out-of-office note, for ever: who got many answers in a short time gets none
 * until they were quiet for as long. What their message does is done all the same, and what it did is said.
 * @param now epoch ms
 */
export function withBrake(plan: GuestPlan, now: number): GuestPlan {
  if (plan.replies.length === 0) return plan
  const { answers } = plan.attendee
  const recent = now < answers.startedAt + brakeMs ? answers : { count: 0, startedAt: now }
  const isHeld = recent.count >= mostAnswers && plan.placed === null && plan.changed === null
  const next = isHeld ? { ...recent, startedAt: now } : { ...recent, count: recent.count + 1 }
  const attendee = { ...plan.attendee, answers: next }
  return isHeld ? { ...plan, attendee, replies: [], silence: 'too-many' } : { ...plan, attendee }
}
