import * as z from 'zod'
import { mediaRule } from '../media/media-types.ts'
import type { SimulatorState } from '../simulator-state.ts'

/** A file as a message names it: `{type: 'image', image: {...file, caption}}`. */
export type SaidFile = { id: string; mime_type: string; sha256: string }

export const FileOptions = z.strictObject({
  mimeType: z.string().min(3),
  /** The business number that it is sent to; the first unless told otherwise. */
  phoneNumberId: z.string().optional(),
})
export type FileOptions = z.infer<typeof FileOptions>

/** Puts a file of a person where the business can fetch it; any type, as people send them. */
export function putMedia(state: SimulatorState, bytes: Uint8Array, options: FileOptions): SaidFile {
  const { mimeType, phoneNumberId = [...state.numbers.keys()][0] ?? '' } = FileOptions.parse(options)
  if (!state.numbers.has(phoneNumberId)) throw new Error(`The simulator has no number ${phoneNumberId}.`)
  const id = state.ids.mediaId()
  const kind = mediaRule(mimeType)?.kind ?? 'document'
  const { sha256 } = state.media.put(
    { id, phoneNumberId, mimeType, kind, bytes: Buffer.from(bytes) },
    state.clock(),
  )
  return { id, mime_type: mimeType, sha256 }
}
