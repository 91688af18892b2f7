import * as z from 'zod'

/** What goes wrong when a file is fetched. */
export const MediaFaults = z.strictObject({
  /** The bytes are not those of the hash. */
  corrupt: z.boolean(),
  /** The id is not known (any more). */
  missing: z.boolean(),
  /** The address that the id gives answers 404, as it does after 5 minutes. */
  expired: z.boolean(),
})
export type MediaFaults = z.infer<typeof MediaFaults>

export const NO_MEDIA_FAULTS: MediaFaults = { corrupt: false, missing: false, expired: false }
