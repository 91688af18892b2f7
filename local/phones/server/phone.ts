import * as z from 'zod'

/** A person at the other end whom somebody has introduced; anybody else who gets a message appears by number. */
export const Phone = z.strictObject({
  name: z.string().min(1),
  role: z.enum(['driver', 'guest', 'visitor']),
  /** `+` and digits; a guest's with the channel in front: `sms:+44…`, `whatsapp:+44…`. */
  number: z.string().regex(/^((sms|whatsapp):)?\+[1-9]\d{6,14}$/),
  channel: z.enum(['WhatsApp', 'SMS']),
  /** The business number (a guest's: our address) to which this person writes first. */
  phoneNumberId: z.string().optional(),
})
export type Phone = z.infer<typeof Phone>
