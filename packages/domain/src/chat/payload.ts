import * as z from 'zod'

/** Values for a template's parameters, by parameter name. */
export const TemplatePayload = z.record(z.string(), z.string())
export type TemplatePayload = z.infer<typeof TemplatePayload>

/** A file that the provider already has (`id`) or can fetch (`link`, https); exactly one of them. */
export const MediaPayload = z
  .object({
    id: z.string().min(1).optional(),
    link: z.url({ protocol: /^https?$/ }).optional(),
    filename: z.string().min(1).max(240).optional(),
    mimeType: z.string().optional(),
  })
  .refine((media) => (media.id === undefined) !== (media.link === undefined), {
    message: 'Give exactly one of id and link.',
  })
export type MediaPayload = z.infer<typeof MediaPayload>

/** Quick replies under a text (WhatsApp reply buttons: one to three, ids unique, titles up to 20 characters). */
export const InteractivePayload = z.object({
  buttons: z
    .array(z.object({ id: z.string().min(1).max(256), title: z.string().min(1).max(20) }))
    .min(1)
    .max(3),
})
export type InteractivePayload = z.infer<typeof InteractivePayload>
