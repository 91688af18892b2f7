import * as z from 'zod'

/** What kinds of chat message an agent can send. `interactive` is a text with up to three quick replies. */
export const OutgoingMessageType = z.enum([
  'text',
  'template',
  'image',
  'video',
  'document',
  'audio',
  'interactive',
])
export type OutgoingMessageType = z.infer<typeof OutgoingMessageType>
