import { randomInt } from 'node:crypto'
import * as z from 'zod'
import { createFaultSwitches } from '../shared/faults/fault-switches.ts'
import { createOutageSwitch } from '../shared/faults/outage.ts'
import { createCallLog } from './http/call-log.ts'
import { createIdMint } from './ids/mint-ids.ts'
import { seededRandom } from '../shared/seeded-random.ts'
import { createSendLimits } from './limits/send-limits.ts'
import { createMediaStore } from './media/media-store.ts'
import { BusinessNumber } from './numbers/business-number.ts'
import { USUAL_BEHAVIOUR } from '../shared/behaviour/usual-behaviour.ts'
import { createBehaviours } from '../shared/behaviour/behaviours.ts'
import { createPeople } from './people/people.ts'
import { isSamePerson } from './people/person.ts'
import { threadKey } from './people/thread-key.ts'
import { createPhoneThreads } from '../shared/phone/phone-threads.ts'
import { createTypingSigns } from './phone/typing.ts'
import { createReceiptPlayer } from './receipts/receipt-player.ts'
import { createRecordBook } from './records/record-book.ts'
import { registerNumber, type SimulatorState } from './simulator-state.ts'
import type { WhatsappSimulatorOptions } from './simulator-options.ts'
import { createNotifier } from '../shared/notifier.ts'
import { WebhookAddress } from './webhooks/webhook-address.ts'
import { createWebhookOutbox } from './webhooks/webhook-outbox.ts'
import { META_WEBHOOK_RETRY } from './webhooks/webhook-retry.ts'
import { createServiceWindow } from '../shared/service-window.ts'

/** Everything that a simulator knows when it starts. @throws ZodError for malformed numbers */
export function createState(options: WhatsappSimulatorOptions): SimulatorState {
  const { clock = Date.now, seed = randomInt(2 ** 32), limits, keep = 100_000, webhook } = options
  const random = seededRandom(seed)
  const changes = createNotifier()
  const threads = createPhoneThreads(keep, threadKey)
  const typing = createTypingSigns()
  threads.onMessage(({ to }) => typing.end(to, clock()))
  const behaviours = createBehaviours({
    ...USUAL_BEHAVIOUR,
    receipts: webhook === undefined ? 'none' : 'read',
    ...options.behaviour,
  })
  behaviours.onChange(changes.tell)
  const address = webhook === undefined ? null : WebhookAddress.parse(webhook)
  const retry = { ...META_WEBHOOK_RETRY, ...options.webhookRetry }
  const outbox = createWebhookOutbox({
    seed,
    clock,
    retry,
    address,
    atOnce: options.webhooksAtOnce ?? 32,
    changed: changes.tell,
  })
  const state: SimulatorState = {
    numbers: new Map(),
    tokens: new Set(),
    threads,
    callLog: createCallLog(keep),
    faults: createFaultSwitches({
      random: seededRandom(seed + 1),
      isSamePerson,
      changed: changes.tell,
    }),
    outage: createOutageSwitch(changes.tell),
    typing,
    changes,
    limits: createSendLimits(limits),
    media: createMediaStore(changes.tell),
    people: createPeople(changes.tell),
    behaviours,
    outbox,
    receipts: createReceiptPlayer({ clock, behaviours, threads, outbox }),
    window: createServiceWindow(options.window ?? 'off', changes.tell),
    sends: createRecordBook(keep),
    said: createRecordBook(keep),
    ids: createIdMint(random),
    clock,
    url: '',
  }
  for (const number of z.array(BusinessNumber).parse(options.numbers)) registerNumber(state, number)
  return state
}
