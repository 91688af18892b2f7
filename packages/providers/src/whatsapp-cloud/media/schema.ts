import * as z from 'zod'

/** The fields of `GET /{version}/{media-id}` that we use. `file_size` comes as text. */
export const MediaDescription = z.object({
  url: z.string(),
  mime_type: z.string().optional(),
  sha256: z.string().optional(),
  file_size: z.coerce.number().optional().catch(undefined),
})
export type MediaDescription = z.infer<typeof MediaDescription>
