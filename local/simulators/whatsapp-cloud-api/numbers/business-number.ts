import * as z from 'zod'
import { MessageTemplate } from './message-template.ts'

/** A business phone number that the simulator answers for; `tokens` are the bearer tokens that may send from it. */
export const BusinessNumber = z.strictObject({
  phoneNumberId: z.string().regex(/^\d{5,32}$/, 'a phone number id is 5 to 32 digits'),
  displayPhoneNumber: z.string().min(1),
  wabaId: z.string().regex(/^\d{5,32}$/, 'a WABA id is 5 to 32 digits'),
  name: z.string().min(1),
  tokens: z.array(z.string().min(1)).min(1),
  templates: z.array(MessageTemplate).default([]),
})
export type BusinessNumber = z.infer<typeof BusinessNumber>

/** What a caller writes: defaults may be left out. */
export type BusinessNumberInput = z.input<typeof BusinessNumber>
