import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'

/** What is seen of a help desk in the middle of its day; `change` says what is different. */
export function buildDisplay(change: Partial<PublicDisplay> = {}): PublicDisplay {
  return {
    name: 'IT Help Desk, Building C',
    state: 'OPEN',
    timeZone: 'Europe/Berlin',
    language: 'en',
    emailEndings: ['nordvik.example'],
    closesAt: null,
    opensAt: null,
    tables: [
      { table: 0, isStaffed: true, number: 0, calledAt: 3_000, calls: 1 },
      { table: 1, isStaffed: true, number: null, calledAt: null, calls: 0 },
      { table: 2, isStaffed: false, number: null, calledAt: null, calls: 0 },
    ],
    newest: { number: 0, table: 0, calledAt: 3_000, calls: 1 },
    waiting: [1, 2, 4],
    waitingCount: 3,
    minutes: 9,
    resetAt: null,
    updatedAt: 4_000,
    ...change,
  }
}
