import * as z from 'zod'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { OutboundMessage } from '@relaydesk/domain/inbox/conversation-message.ts'
import { readOutboundMessage } from '@relaydesk/domain/inbox/read-outbound-message.ts'
import type { FoundAround } from '@relaydesk/store/delivery/message-store.ts'

/** What a message says, and between which addresses. */
export interface ReadyText {
  message: OutboundMessage
  addresses: Addresses
}

export type Addresses = z.infer<typeof Addresses>
const Addresses = z.object({
  ourAddress: z.string().min(1),
  theirAddress: z.string().min(1),
  messagingServiceSid: z
    .string()
    .regex(/^MG[0-9a-f]{32}$/i)
    .optional()
    .catch(undefined),
})

/** Reads a message and its conversation as they were found, or says why it cannot be sent. */
export function readyText({ data, around: { parent } }: FoundAround): ReadyText | { error: DeliveryError } {
  const read = readOutboundMessage(data)
  if ('error' in read) return read
  const addresses = Addresses.safeParse(parent)
  return addresses.success ? { message: read.message, addresses: addresses.data } : { error: noConversation }
}

const noConversation: DeliveryError = {
  code: 'NO_CONVERSATION',
  class: 'message',
  text: 'Not sent: the conversation that this message belongs to does not exist.',
}
