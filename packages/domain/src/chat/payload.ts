import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'

/** Values for a template's parameters, by parameter name. */
export const TemplatePayload = z.record(z.string(), z.string())
export type TemplatePayload = z.infer<typeof TemplatePayload>

/**
 * A file in our file store (`fileId`, of the same enquiry), one that the provider already has (`id`) or one that it can
 * fetch (`link`, https); exactly one of them.
 */
export const MediaPayload = z
  .object({
    fileId: DocumentId.optional(),
    id: z.string().min(1).optional(),
    link: z.url({ protocol: /^https?$/ }).optional(),
    filename: z.string().min(1).max(240).optional(),
    mimeType: z.string().optional(),
  })
  .refine(({ fileId, id, link }) => [fileId, id, link].filter((given) => given !== undefined).length === 1, {
    message: 'Give exactly one of fileId, id and link.',
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

/** An emoji on an earlier message, by WhatsApp's id of that message; an empty one takes the reaction back. */
export const ReactionPayload = z.object({
  targetMessageId: z.string().min(1).max(512),
  emoji: z.string().max(32),
})
export type ReactionPayload = z.infer<typeof ReactionPayload>
