import * as z from 'zod'

const Header = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('TEXT'), text: z.string().min(1).max(60) }),
  z.strictObject({ format: z.enum(['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION']) }),
])

const Button = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('QUICK_REPLY'), text: z.string().min(1).max(25) }),
  z.strictObject({ type: z.literal('URL'), text: z.string().min(1).max(25), url: z.string().min(1) }),
  z.strictObject({
    type: z.literal('PHONE_NUMBER'),
    text: z.string().min(1).max(25),
    phoneNumber: z.string(),
  }),
  z.strictObject({ type: z.literal('COPY_CODE'), text: z.string().min(1).max(25) }),
])

/**
 * A template as the business registered it. Its variables are the `{{1}}` or `{{name}}` in its texts (and in the address of a URL
 * button), so nobody states their number twice. `language` is Meta's locale code (`en`, `en_GB`, `pt_BR`).
 */
export const MessageTemplate = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.string().regex(/^[a-z]{2,3}(_[A-Z]{2})?$/),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
  status: z.enum(['APPROVED', 'PAUSED', 'DISABLED', 'PENDING']).default('APPROVED'),
  header: Header.optional(),
  body: z.string().min(1).max(1024),
  footer: z.string().max(60).optional(),
  buttons: z.array(Button).max(10).optional(),
})
export type MessageTemplate = z.infer<typeof MessageTemplate>

/** The variables of a template text in the order of their first appearance: `['1', '2']` or `['first_name']`. */
export function templateVariables(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? ''))]
}
