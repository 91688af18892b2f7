import type { StoredOrder } from '../../firestore/order.ts'

/** What stands at the foot of a card. */
export type CardFoot =
  | { kind: 'waiting'; mayStart: boolean }
  /** `tells`: Ready also texts the guest. */
  | { kind: 'here'; tells: boolean }
  | { kind: 'elsewhere'; terminal: number }
  | { kind: 'turned' }
  | { kind: 'gone' }

/**
 * What can be done to an order at a terminal. Start needs the connection, because somebody else may be faster. An order that has
 * just been made, or was cancelled, keeps its place for a moment with nothing to tap but its undo.
 */
export function cardFoot(
  { status, terminal, guest }: Pick<StoredOrder, 'status' | 'terminal' | 'guest'>,
  here: number,
  isLive: boolean,
): CardFoot {
  switch (status) {
    case 'queued':
    case 'placed':
      return { kind: 'waiting', mayStart: isLive }
    case 'making':
      return terminal === undefined || terminal === here
        ? { kind: 'here', tells: guest.isTexted }
        : { kind: 'elsewhere', terminal }
    case 'ready':
    case 'delivered':
      return { kind: 'turned' }
    case 'cancelled':
    case 'refused':
      return { kind: 'gone' }
  }
}
