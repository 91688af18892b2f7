import type { DeliveryError } from './delivery-error.ts'

/**
 * Whether a refused message is held instead of failed: a free text that came after the 24-hour window had closed may go
 * as it is once the driver has answered. A template needs no window, so for it the same refusal is a failure.
 */
export function isHeldBack(error: DeliveryError, messageType: string): boolean {
  return error.class === 'needs-template' && messageType !== 'template'
}
