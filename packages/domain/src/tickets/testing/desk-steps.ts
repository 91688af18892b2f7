import * as fc from 'fast-check'
import { StaffAction } from '../requests.ts'
import type { TestDesk } from './test-desk.ts'

const staff = fc.constantFrom('ada', 'bo', 'cy', 'di')

/** Something that happens at a desk: a command of one of four people, or a table that is released. */
export const deskSteps = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      uid: staff,
      action: fc.constantFrom(...StaffAction.options),
      table: fc.nat(4),
      ticketId: fc.nat(6).map((n) => `t${n}`),
      wait: fc.constantFrom(0, 1, 60_000, 180_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ release: fc.nat(3), why: fc.constantFrom('silent', 'left') }) },
)

export type DeskStep = typeof deskSteps extends fc.Arbitrary<infer Step> ? Step : never

export function happen(desk: TestDesk, step: DeskStep): void {
  if ('release' in step) {
    desk.release(step.release, step.why)
    return
  }
  const { uid, action, table, ticketId, wait } = step
  desk.now += wait
  desk.command(uid, { action, table, ticketId })
}
