import type { DeliveryError, ErrorClass } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { DocumentData } from 'firebase/firestore'
import { textOf } from './read-field.ts'

const errorClasses: Record<ErrorClass, true> = {
  retry: true,
  'slow-down': true,
  later: true,
  unclear: true,
  'needs-template': true,
  message: true,
  recipient: true,
  channel: true,
}

/**
 * Reads why a message did not go; undefined when nothing is said. A class that we do not know asks an administrator:
 * nothing unsafe is offered for it.
 */
export function readDeliveryError(error: DocumentData): DeliveryError | undefined {
  const text = textOf(error, 'text')
  if (text === '') return undefined
  const found = textOf(error, 'class')
  return { text, code: textOf(error, 'code'), class: isErrorClass(found) ? found : 'channel' }
}

function isErrorClass(value: string): value is ErrorClass {
  return Object.hasOwn(errorClasses, value)
}
