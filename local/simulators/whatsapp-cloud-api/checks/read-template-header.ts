import { GraphError } from '../errors/graph-error.ts'
import { templateVariables } from '../numbers/message-template.ts'
import type { MessageTemplate } from '../numbers/message-template.ts'
import type { HeaderContent, MediaKind } from '../../shared/phone/phone-content.ts'
import { readLocation } from './read-location.ts'
import { readMedia } from './read-media.ts'
import type { FindMedia } from './read-media.ts'
import { fillVariables, readParameter, readTextParameters, wrongCount } from './read-template-parameters.ts'

const MEDIA: Readonly<Record<'IMAGE' | 'VIDEO' | 'DOCUMENT', MediaKind>> = {
  IMAGE: 'image',
  VIDEO: 'video',
  DOCUMENT: 'document',
}

/** The header that the phone shows: a text with its variable, or the one media or location parameter the template asks for. */
export function readHeaderParameter(
  template: MessageTemplate,
  parameters: readonly unknown[],
  findMedia: FindMedia,
): HeaderContent | undefined {
  const { header } = template
  if (!header) {
    if (parameters.length > 0) throw wrongCount('header', parameters.length, 0)
    return undefined
  }
  if (header.format === 'TEXT') {
    const values = readTextParameters('header', templateVariables(header.text), parameters)
    return { type: 'text', text: fillVariables(header.text, values) }
  }
  const expected = header.format
  if (parameters.length !== 1) {
    if (parameters.length > 1) throw wrongCount('header', parameters.length, 1)
    throw mismatch(expected, 'UNKNOWN')
  }
  const parameter = readParameter(parameters[0])
  const received = String(parameter['type']).toUpperCase()
  if (received !== expected) throw mismatch(expected, received)
  return expected === 'LOCATION'
    ? readLocation(parameter, 'header')
    : readMedia(parameter, MEDIA[expected], 'header', findMedia)
}

function mismatch(expected: string, received: string): GraphError {
  return new GraphError(132012, {
    details: `header: Format mismatch, expected ${expected}, received ${received}`,
  })
}
