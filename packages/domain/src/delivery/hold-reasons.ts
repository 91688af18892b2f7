import type { DeliveryError } from './delivery-error.ts'

/** Held by the agent's wish: the 24-hour window is shut, and she would rather wait than send a template. */
export const windowClosed: DeliveryError = {
  code: 'WINDOW_CLOSED',
  class: 'needs-template',
  text: 'Held: it leaves when the driver answers.',
}

/** The first word to a driver waits until the opening template has arrived, or the driver answers. */
export const waitsForOpening: DeliveryError = {
  code: 'OPENING_TEMPLATE',
  class: 'needs-template',
  text: 'Held: it leaves when the opening template has arrived.',
}
