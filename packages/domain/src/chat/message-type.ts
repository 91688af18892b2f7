import * as z from 'zod'

/**
 * What kinds of chat message an agent can send. `interactive` is a text with up to three quick replies; a
 * `reaction` is an emoji on an earlier message (none takes it back).
 */
export const OutgoingMessageType = z.enum([
  'text',
  'template',
  'image',
  'video',
  'document',
  'audio',
  'interactive',
  'reaction',
])
export type OutgoingMessageType = z.infer<typeof OutgoingMessageType>
