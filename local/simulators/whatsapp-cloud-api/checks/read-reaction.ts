import { invalid, missing } from '../errors/refusals.ts'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import { optionalString, requireObject, requireString } from './read-params.ts'
import type { Params } from './read-params.ts'

/** `{message_id, emoji}`; an empty emoji takes the reaction back. */
export function readReaction(message: Params): PhoneContent {
  const reaction = requireObject(message, 'reaction', '', ['message_id', 'emoji'])
  const messageId = requireString(reaction, 'message_id', 'reaction', 1024)
  if (!messageId.startsWith('wamid.'))
    throw invalid('Parameter reaction.message_id is not a valid message id.')
  const emoji = optionalString(reaction, 'emoji', 'reaction', 64)
  if (emoji === undefined) throw missing('reaction.emoji')
  if (emoji !== '' && !isOneEmoji(emoji)) throw invalid('Parameter reaction.emoji must be a single emoji.')
  return { type: 'reaction', messageId, emoji }
}

function isOneEmoji(text: string): boolean {
  const [first, second] = new Intl.Segmenter().segment(text)
  return (
    first !== undefined &&
    second === undefined &&
    /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text)
  )
}
