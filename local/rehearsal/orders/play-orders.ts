import { setTimeout as delay } from 'node:timers/promises'
import type { Network } from '../../network/network.ts'
import type { TwilioSimulator } from '../../simulators/twilio-api/start-twilio-simulator.ts'
import type { RehearsalOptions } from '../options.ts'
import { settle } from '../settle.ts'
import { openBar, type Bar } from './bar.ts'
import { barAddressFor, openEvent } from './event.ts'
import { gatherOrderFacts } from './gather-order-facts.ts'
import type { GuestOfHour, OrderFacts } from './order-facts.ts'
import type { OrderHour } from './order-hour.ts'

/** Each round takes every order a step further; more than a few mean that some do not move. */
const mostRounds = 12

/** Plays an hour at the bar against a running network, waits until nothing moves any more, and gives what came of it. */
export async function playOrders(
  network: Network,
  hour: OrderHour,
  options: RehearsalOptions,
  tell: (what: string) => void,
): Promise<OrderFacts> {
  const { twilio } = network
  if (twilio === undefined) throw new Error('A rehearsal needs the Twilio simulator.')
  await openEvent(network)
  const bar = await openBar(network)
  beginTrouble(twilio, options)
  tell(`An hour at the bar in ${Math.round(hour.lengthMs / 1000)} s: ${options.guests} guests, two tablets.`)
  const begunAt = Date.now()
  const troubles = [playOutage(twilio, hour, begunAt, tell), playOffline(bar, hour, begunAt, tell)]
  const guests: GuestOfHour[] = []
  for (const { at, address, name, words } of hour.guests) {
    await delay(Math.max(0, begunAt + at - Date.now()))
    const messageSid = twilio.say({ address, name }, barAddressFor(address), words)
    guests.push({ address, messageSid, at: Date.now() })
  }
  await Promise.all(troubles)
  tell('The last guest has ordered; waiting until nothing moves any more.')
  // Serving makes tasks, and what they do makes the bar go on.
  for (let rounds = 0; rounds < mostRounds && (rounds === 0 || bar.unserved() > 0); rounds += 1) {
    await settle(network, twilio)
    await bar.rest()
    // Texts leave after the last guest has ordered, too.
    endTrouble(twilio)
  }
  await bar.close()
  await settle(network, twilio)
  return gatherOrderFacts(network, twilio, bar, guests)
}

async function playOutage(
  twilio: TwilioSimulator,
  { withoutTwilio }: OrderHour,
  begunAt: number,
  tell: (what: string) => void,
): Promise<void> {
  if (withoutTwilio === null) return
  await delay(Math.max(0, begunAt + withoutTwilio.at - Date.now()))
  tell(`Without Twilio for ${(withoutTwilio.forMs / 1000).toFixed(1)} s.`)
  const bringBack = await twilio.unplug()
  await delay(withoutTwilio.forMs)
  await bringBack()
}

async function playOffline(
  bar: Bar,
  { tabletOffline }: OrderHour,
  begunAt: number,
  tell: (what: string) => void,
): Promise<void> {
  if (tabletOffline === null) return
  await delay(Math.max(0, begunAt + tabletOffline.at - Date.now()))
  tell(`The second tablet has no connection for ${(tabletOffline.forMs / 1000).toFixed(1)} s.`)
  bar.setOffline(true)
  await delay(tabletOffline.forMs)
  bar.setOffline(false)
}

function beginTrouble(twilio: TwilioSimulator, options: RehearsalOptions): void {
  twilio.setWebhookFaults({
    duplicate: options.duplicates,
    reorder: options.reordered,
    delayMs: [0, 40],
    drop: options.dropped,
  })
  twilio.setFaults([
    { fault: { kind: 'hang', arrives: true }, probability: options.timeouts },
    { fault: { kind: 'slow', ms: 400 }, probability: options.slow },
    { fault: { kind: 'http-429' }, probability: options.refusals },
    { fault: { kind: 'close-after' }, probability: options.refusals / 2 },
  ])
}

function endTrouble(twilio: TwilioSimulator): void {
  twilio.setWebhookFaults({ duplicate: 0, reorder: 0, delayMs: [0, 0], drop: 0 })
  twilio.setFaults([])
}
