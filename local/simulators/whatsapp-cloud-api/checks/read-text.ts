import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import { optionalBoolean, requireObject, requireString } from './read-params.ts'
import type { Params } from './read-params.ts'

/** `text: {body (1 to 4096), preview_url?}` */
export function readText(message: Params): PhoneContent {
  const text = requireObject(message, 'text', '', ['body', 'preview_url'])
  optionalBoolean(text, 'preview_url', 'text')
  return { type: 'text', text: requireString(text, 'body', 'text', 4096) }
}
