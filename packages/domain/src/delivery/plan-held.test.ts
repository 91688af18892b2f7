import { expect } from 'chai'
import type { DeliveryState } from './delivery.ts'
import { waitsForOpening, windowClosed } from './hold-reasons.ts'
import { planHeld, type HeldSurroundings } from './plan-held.ts'

const now = Date.UTC(2026, 10, 20, 12)
const hour = 3_600_000

function held(code: string, sendingAt?: number): DeliveryState {
  const error = { ...windowClosed, code }
  const times = sendingAt === undefined ? {} : { sendingAt }
  return { status: 'HELD', delivery: { attempt: sendingAt === undefined ? 0 : 1, error, ...times } }
}

function plan(state: DeliveryState, changes: Partial<HeldSurroundings>) {
  const around = { isCompleted: false, lastDriverMessageAt: undefined, openingStatus: null }
  return planHeld([state], { ...around, ...changes }, now)
}

describe('the plan for held messages that nobody let go', function () {
  const cases: [string, DeliveryState, Partial<HeldSurroundings>, string][] = [
    ['waits while the driver has not answered', held('WINDOW_CLOSED'), {}, 'wait'],
    [
      'releases when the window is open',
      held('WINDOW_CLOSED'),
      { lastDriverMessageAt: now - hour },
      'release-all',
    ],
    ['waits when it was open', held('WINDOW_CLOSED'), { lastDriverMessageAt: now - 25 * hour }, 'wait'],
    [
      'does not argue with WhatsApp',
      held('131047', now - hour),
      { lastDriverMessageAt: now - 2 * hour },
      'wait',
    ],
    [
      'tries again after a newer word of the driver',
      held('131047', now - 2 * hour),
      { lastDriverMessageAt: now - hour },
      'release-all',
    ],
    [
      'tries again after a word of the same second, which may be the newer one',
      held('131047', now - hour + 400),
      { lastDriverMessageAt: now - hour },
      'release-all',
    ],
    ['waits for an opening on its way', held(waitsForOpening.code), { openingStatus: 'SENT' }, 'wait'],
    ['waits for an unclear opening', held(waitsForOpening.code), { openingStatus: 'UNKNOWN' }, 'wait'],
    [
      'releases the first words when the opening has arrived',
      held(waitsForOpening.code),
      { openingStatus: 'DELIVERED' },
      'release-first-words',
    ],
    [
      'and when it failed: they do not wait in silence',
      held(waitsForOpening.code),
      { openingStatus: 'FAILED' },
      'release-first-words',
    ],
    ['leaves others to the driver', held('WINDOW_CLOSED'), { openingStatus: 'READ' }, 'wait'],
    [
      'cancels what a completed enquiry still holds',
      held('WINDOW_CLOSED'),
      { isCompleted: true, lastDriverMessageAt: now },
      'cancel',
    ],
  ]
  for (const [what, state, around, wanted] of cases) {
    it(what, function () {
      expect(plan(state, around)).to.equal(wanted)
    })
  }
})
