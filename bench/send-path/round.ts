import type { BenchEnquiry } from '../cloud/enquiries.ts'
import { postAll, type Posted } from './post-all.ts'
import { prepareTasks } from './prepare-tasks.ts'
import type { World } from './world.ts'

/** Who is measured. */
export type Contender = 'queue-service' | 'bare'

/**
 * One new message in each enquiry, sent by one of the two services; only the sends are timed.
 * @throws when WhatsApp was not called exactly once for each message
 */
export async function sendRound(
  world: World,
  contender: Contender,
  enquiries: BenchEnquiry[],
  concurrency: number,
): Promise<Posted> {
  const bodies = await prepareTasks(world.firestore, enquiries)
  const base = contender === 'bare' ? world.bareUrl : world.queueServiceUrl
  const headers = { authorization: `Bearer ${await world.signToken()}` }
  world.forgetCalls()
  const posted = await postAll({ url: `${base}/whatsapp/sendMessage`, bodies, concurrency, headers })
  if (world.calls() !== bodies.length)
    throw new Error(`${bodies.length} messages made ${world.calls()} calls of WhatsApp.`)
  return posted
}
