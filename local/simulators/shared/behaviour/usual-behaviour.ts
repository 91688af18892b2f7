import type { Behaviour } from './behaviour.ts'

/** A phone that is on and well, and reads at once. */
export const USUAL_BEHAVIOUR: Behaviour = {
  receipts: 'read',
  on: true,
  deliversAfterMs: 0,
  readsAfterMs: 0,
  gone: false,
  blocks: false,
  outOfOrder: false,
  failsWith: null,
}
