import type { ForgottenThreads } from '@relaydesk/store/orders/forgotten-threads.ts'
import { sweepAll } from './sweep-all.ts'

export interface ForgottenContext {
  forgottenThreads: ForgottenThreads
  now: () => number
}

/** Longer than Twilio, or a queue of ours, may come again with anything. */
const dayMs = 24 * 3_600_000

/** Threads of people who wanted to be forgotten a day ago, and did not write again, go with their number. */
export async function sweepForgottenThreads({
  forgottenThreads,
  now,
}: ForgottenContext): Promise<{ found: number; failed: number }> {
  const threads = await forgottenThreads.before(now() - dayMs)
  return sweepAll(threads, (thread) => forgottenThreads.remove(thread))
}
