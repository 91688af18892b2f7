import { setTimeout as delay } from 'node:timers/promises'
import type { Network } from '../network/network.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import type { Facts, Said, Written } from './facts.ts'
import { gatherFacts } from './gather-facts.ts'
import type { Hour, Outage, Step } from './hour.ts'
import type { RehearsalOptions } from './options.ts'
import { settle } from './settle.ts'
import { speak } from './speak.ts'
import { beginTrouble, endTrouble, takeAway } from './trouble.ts'
import { watchThreads } from './watch.ts'
import { enquiryIdOf, prepareWorld, type World } from './world.ts'

/** Plays the hour against a running network, waits until nothing moves any more, and gives what came of it. */
export async function playHour(
  network: Network,
  hour: Hour,
  options: RehearsalOptions,
  tell: (what: string) => void,
): Promise<Facts> {
  const { whatsapp } = network
  if (whatsapp === undefined) throw new Error('A rehearsal needs the WhatsApp simulator.')
  const world = await prepareWorld(network, hour, options.agents)
  const watch = watchThreads(network)
  const played = { written: [] as Written[], said: [] as Said[], seenAt: watch.seenAt }
  tell('Everybody says hello, so that the emulators have started their processes.')
  await Promise.all(greetings(hour).map((step) => playStep(whatsapp, world, hour, step, played)))
  await settle(network, whatsapp)
  beginTrouble(whatsapp, options)
  tell(`An hour in ${Math.round(hour.lengthMs / 1000)} s: ${options.messages} messages each way.`)
  const begunAt = Date.now()
  const outages = playOutages(network, whatsapp, hour.outages, begunAt, tell)
  const underWay: Promise<void>[] = []
  for (const step of hour.steps) {
    await delay(Math.max(0, begunAt + step.at - Date.now()))
    underWay.push(playStep(whatsapp, world, hour, step, played))
  }
  await Promise.all([...underWay, outages])
  endTrouble(whatsapp)
  tell('Everybody is silent; waiting until nothing moves any more.')
  await settle(network, whatsapp)
  watch.stop()
  return { ...(await gatherFacts(network, whatsapp, played)), begunAt }
}

/** As much at once as the hour will have, each way. */
function greetings({ drivers }: Hour): Step[] {
  const first = drivers.filter(({ stranger }) => !stranger).slice(0, 4)
  return first.flatMap(({ index: driver }): Step[] => [
    { at: 0, who: 'agent', agent: 0, driver, type: 'text', text: 'Good morning.' },
    { at: 0, who: 'driver', driver, words: { type: 'text', text: 'Good morning!', quotes: false } },
  ])
}

async function playStep(
  whatsapp: WhatsappSimulator,
  { desks }: World,
  { drivers }: Hour,
  step: Step,
  played: { written: Written[]; said: Said[] },
): Promise<void> {
  const driver = drivers[step.driver]
  if (driver === undefined) return
  if (step.who === 'driver') {
    const last = whatsapp.messagesTo(driver.phone ?? driver.userId ?? '').at(-1)?.id
    played.said.push(speak(whatsapp, driver, step.words, last))
    return
  }
  const at = Date.now()
  const { type, text } = step
  const message = { enquiryId: enquiryIdOf(driver), driverMobileNumber: `+${driver.phone}`, type, text }
  const path = await desks[step.agent]?.write(message)
  if (path !== undefined) played.written.push({ path, at })
}

async function playOutages(
  network: Network,
  whatsapp: WhatsappSimulator,
  outages: Outage[],
  begunAt: number,
  tell: (what: string) => void,
): Promise<void> {
  for (const { of, at, forMs } of outages) {
    await delay(Math.max(0, begunAt + at - Date.now()))
    tell(`Without ${of} for ${(forMs / 1000).toFixed(1)} s.`)
    const bringBack = await takeAway(network, whatsapp, of)
    await delay(forMs)
    await bringBack()
  }
}
