import { readErrors } from './read-errors.ts'
import { isObject, textOf, type Fields } from './read-json.ts'
import { readProviderId } from './read-provider-id.ts'
import { readProviderTime } from './read-provider-time.ts'
import type { OtherUpdate, StatusUpdate } from './whatsapp-update.ts'

const statuses = ['sent', 'delivered', 'read', 'played', 'failed'] as const

/** One entry of `statuses`; null when it does not say which message it is about. A status that we do not know is `other`. */
export function readStatusUpdate(
  status: unknown,
  phoneNumberId: string,
  receivedAt: number,
): StatusUpdate | OtherUpdate | null {
  if (!isObject(status)) return null
  const name = statuses.find((known) => known === status['status'])
  if (name === undefined) return { kind: 'other', field: `status ${textOf(status['status'], 40)}`.trim() }
  const whatsappMessageId = readProviderId(status['id'])
  if (whatsappMessageId === null) return null
  return {
    kind: 'status',
    phoneNumberId,
    whatsappMessageId,
    status: name,
    at: readProviderTime(status['timestamp'], receivedAt),
    ...correlationOf(status),
    errors: readErrors(status['errors']),
  }
}

function correlationOf({ biz_opaque_callback_data: given }: Fields): { correlationId?: string } {
  return typeof given === 'string' && given !== '' ? { correlationId: given } : {}
}
