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
 * `tokenSecret` names a secret; the token itself is never in a document. `templates` is keyed by `templateType`; a damaged
 * one is left out, so that it keeps no other message from going.
 */
export const WhatsappConfiguration = z.object({
  phoneNumberId: z.string().regex(/^\d+$/),
  displayPhoneNumber: z.string(),
  wabaId: z.string().optional(),
  tokenSecret: z.string().regex(/^[A-Za-z0-9_-]{1,255}$/),
  templates: z.unknown().optional().transform(readTemplates),
  /** Which templates the desk sends by itself (by `templateType`): before the first word, and after the last. */
  automatedMessages: z
    .object({
      opening: z.string().optional().catch(undefined),
      closing: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  /** How many messages WhatsApp lets this number send; without it the usual 80. */
  messagesPerSecond: z.number().positive().optional().catch(undefined),
})
export type WhatsappConfiguration = z.infer<typeof WhatsappConfiguration>

function readTemplates(stored: unknown): Record<string, WhatsappTemplate> {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  return Object.fromEntries(
    entries.flatMap(([templateType, template]) => {
      const read = WhatsappTemplate.safeParse(template)
      return read.success ? [[templateType, read.data]] : []
    }),
  )
}

/** The template of this name; `constructor` and the like, which every object has, are none. */
export function templateOf(
  templates: Record<string, WhatsappTemplate>,
  templateType: string | undefined,
): WhatsappTemplate | undefined {
  return templateType !== undefined && Object.hasOwn(templates, templateType)
    ? templates[templateType]
    : undefined
}

/** What a task carries of the configuration: enough to call WhatsApp, but never a token. */
export const LeaseWhatsappDetails = z.object({
  phoneNumberId: z.string().regex(/^\d+$/),
  displayPhoneNumber: z.string().optional(),
  wabaId: z.string().optional(),
  tokenSecret: z.string().regex(/^[A-Za-z0-9_-]{1,255}$/),
  messagesPerSecond: z.number().positive().optional(),
  /** Of a template message: the one template that it uses. */
  template: WhatsappTemplate.optional(),
})
export type LeaseWhatsappDetails = z.infer<typeof LeaseWhatsappDetails>
