import { randomInt } from 'node:crypto'
import { createBehaviours } from '../shared/behaviour/behaviours.ts'
import { USUAL_BEHAVIOUR } from '../shared/behaviour/usual-behaviour.ts'
import { createFaultSwitches } from '../shared/faults/fault-switches.ts'
import { createOutageSwitch } from '../shared/faults/outage.ts'
import { createNotifier } from '../shared/notifier.ts'
import { createPhoneThreads } from '../shared/phone/phone-threads.ts'
import { seededRandom } from '../shared/seeded-random.ts'
import { createServiceWindow } from '../shared/service-window.ts'
import { Account } from './account/account.ts'
import { createCallbackPlayer } from './callbacks/callback-player.ts'
import { createCallLog } from './http/call-log.ts'
import { createSidMint } from './ids/mint-sids.ts'
import { createMediaBook } from './media/media-book.ts'
import { createMessageBook } from './messages/message-book.ts'
import { createOptOuts, USUAL_STOP_WORDS } from './opt-outs/opt-outs.ts'
import { createPeople } from './people/people.ts'
import type { TwilioSimulatorOptions } from './simulator-options.ts'
import type { SimulatorState } from './simulator-state.ts'
import { longestWebhookMs } from './webhooks/retry-policy.ts'
import { createWebhookOutbox } from './webhooks/webhook-outbox.ts'

/** Everything that a simulator knows when it starts. @throws ZodError for a malformed account */
export function createState(options: TwilioSimulatorOptions): SimulatorState {
  const { clock = Date.now, seed = randomInt(2 ** 32), keep = 100_000 } = options
  const account = Account.parse(options.account)
  const changes = createNotifier()
  const mint = createSidMint(seededRandom(seed))
  const threads = createPhoneThreads(keep, (address) => address)
  const behaviours = createBehaviours({ ...USUAL_BEHAVIOUR, ...options.behaviour })
  behaviours.onChange(changes.tell)
  const outbox = createWebhookOutbox({
    seed,
    clock,
    authToken: account.authToken,
    retryPauseMs: options.retryPauseMs ?? 100,
    atOnce: options.webhooksAtOnce ?? 32,
    longestMs: options.longestWebhookMs ?? longestWebhookMs,
    reach: options.reach ?? ((url) => url),
    mint,
    changed: changes.tell,
  })
  return {
    account,
    contents: new Map(account.contents.map((content) => [content.sid, content])),
    stickySenders: new Map(),
    messages: createMessageBook(keep),
    said: createMessageBook(keep),
    callLog: createCallLog(keep),
    faults: createFaultSwitches({
      random: seededRandom(seed + 1),
      isSamePerson: (written, person) => written === person,
      changed: changes.tell,
    }),
    outage: createOutageSwitch(changes.tell),
    behaviours,
    people: createPeople(changes.tell),
    threads,
    media: createMediaBook(mint),
    window: createServiceWindow(options.window ?? 'off', changes.tell),
    optOuts: createOptOuts(account, options.stopWords ?? USUAL_STOP_WORDS),
    outbox,
    callbacks: createCallbackPlayer({ account, clock, behaviours, threads, outbox }),
    changes,
    incoming: { url: options.incomingUrl ?? null },
    mint,
    random: seededRandom(seed + 2),
    clock,
    url: '',
  }
}
