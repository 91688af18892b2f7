/** What a send may carry, in the words of the API's field `type`. */
export const MESSAGE_TYPES = [
  'audio',
  'contacts',
  'document',
  'image',
  'interactive',
  'location',
  'reaction',
  'sticker',
  'template',
  'text',
  'video',
] as const
export type MessageType = (typeof MESSAGE_TYPES)[number]
