import * as z from 'zod'

/** A person at the other end whom somebody has introduced; anybody else who gets a message appears by number. */
export const Phone = z.strictObject({
  name: z.string().min(1),
  role: z.enum(['driver', 'guest', 'visitor']),
  /** `+` and digits. */
  number: z.string().regex(/^\+[1-9]\d{6,14}$/),
  channel: z.enum(['WhatsApp', 'SMS']),
})
export type Phone = z.infer<typeof Phone>
