import type { LastMessage } from '../../firestore/enquiry.ts'

/** What a message without words of its own is called. */
type KindWord =
  | 'photo'
  | 'video'
  | 'voice'
  | 'document'
  | 'location'
  | 'contact'
  | 'sticker'
  | 'order'
  | 'reacted'
  | 'reactionGone'
  | 'other'

/** What a row says of the last word: its own words, or what it is called in the reader's language. */
export type RowWords = { text: string } | { word: KindWord; emoji?: string }

const words: Readonly<Record<string, KindWord>> = {
  image: 'photo',
  video: 'video',
  audio: 'voice',
  voice: 'voice',
  document: 'document',
  location: 'location',
  contacts: 'contact',
  sticker: 'sticker',
  order: 'order',
}

/** The words of a row. A caption, a file's name or the text of a tapped button stands for the message. */
export function rowWords({ type, text }: Pick<LastMessage, 'type' | 'text'>): RowWords {
  if (type === 'reaction') return text === '' ? { word: 'reactionGone' } : { word: 'reacted', emoji: text }
  if (type === 'unsupported') return { word: 'other' }
  return text === '' ? { word: words[type] ?? 'other' } : { text }
}
