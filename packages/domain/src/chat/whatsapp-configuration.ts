import * as z from 'zod'

/** A template approved by WhatsApp. `body` holds `{{name}}` for each entry of `parameters`, in WhatsApp's order. */
export const WhatsappTemplate = z.object({
  name: z.string().min(1),
  language: z.string().min(2),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']).optional(),
  title: z.string().optional(),
  body: z.string().min(1),
  parameters: z.array(z.string().min(1)),
})
export type WhatsappTemplate = z.infer<typeof WhatsappTemplate>

/**
 * How a lease company is connected to WhatsApp: `leasecompany/{leaseId}/settings/whatsapp`.
 * `tokenSecret` names a secret; the token itself is never in a document. `templates` is keyed by `templateType`.
 */
export const WhatsappConfiguration = z.object({
  phoneNumberId: z.string().regex(/^\d+$/),
  displayPhoneNumber: z.string(),
  wabaId: z.string().optional(),
  tokenSecret: z.string().regex(/^[A-Za-z0-9_-]{1,255}$/),
  templates: z.record(z.string(), WhatsappTemplate).default({}),
})
export type WhatsappConfiguration = z.infer<typeof WhatsappConfiguration>

/** What a task carries of the configuration: enough to call WhatsApp, but never a token. */
export const LeaseWhatsappDetails = z.object({
  phoneNumberId: z.string().regex(/^\d+$/),
  displayPhoneNumber: z.string().optional(),
  wabaId: z.string().optional(),
  tokenSecret: z.string().regex(/^[A-Za-z0-9_-]{1,255}$/),
  /** Of a template message: the one template that it uses. */
  template: WhatsappTemplate.optional(),
})
export type LeaseWhatsappDetails = z.infer<typeof LeaseWhatsappDetails>
