import type { MessageUpdate, StatusUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { readCorrelationId } from '@relaydesk/domain/delivery/correlation-id.ts'
import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { UpdateToPark } from './parked-updates.ts'

/** An update as it is put aside. */
export function updateToPark(update: StatusUpdate | MessageUpdate): UpdateToPark {
  const { kind, phoneNumberId, whatsappMessageId } = update
  const ours = update.kind === 'status' ? readCorrelationId(update.correlationId ?? '') : null
  return {
    kind,
    phoneNumberId,
    whatsappMessageId,
    ...(ours === null ? {} : { messagePath: chatMessagePath(ours.key) }),
    update: JSON.stringify(update),
  }
}
