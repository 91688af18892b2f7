import * as z from 'zod'

const MediaSid = z.string().regex(/^ME[0-9a-f]{32}$/)

/** What a person writes: words, files, a tapped button or row of a template, a place. */
export const SaidContent = z.strictObject({
  body: z.string().max(1_600).optional(),
  /** Files that were put before. */
  media: z.array(MediaSid).max(10).optional(),
  /** A choice of a message that arrived, by its id. */
  tapped: z.strictObject({ sid: z.string(), id: z.string() }).optional(),
  location: z
    .strictObject({
      latitude: z.number(),
      longitude: z.number(),
      label: z.string().optional(),
      address: z.string().optional(),
    })
    .optional(),
  /** More parameters, or others in the place of the usual ones, word for word: what Twilio may send tomorrow. */
  params: z.record(z.string(), z.string()).optional(),
})
export type SaidContent = z.infer<typeof SaidContent>
