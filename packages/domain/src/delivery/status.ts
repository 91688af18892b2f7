import * as z from 'zod'

/** Every state that an outgoing message can be in, as stored in its `status` field. */
export const MessageStatus = z.enum([
  'PENDING',
  'HELD',
  'SENDING',
  'UNKNOWN',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'CANCELLED',
])
export type MessageStatus = z.infer<typeof MessageStatus>
