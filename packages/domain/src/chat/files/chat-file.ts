import * as z from 'zod'

/** A file of an enquiry, as its document tells. Sizes in bytes; `createdBy` is a uid, or `driver`. */
export const ChatFile = z.object({
  filename: z.string(),
  mimeType: z.string(),
  size: z.number().int().min(0),
  chunks: z.number().int().min(0),
  chunkSize: z.number().int().min(1),
  createdBy: z.string(),
  state: z.enum(['UPLOADING', 'STORED']),
  /** Which chunks have come so far; gone once all have. */
  chunksStored: z.array(z.number()).default([]),
})
export type ChatFile = z.infer<typeof ChatFile>
