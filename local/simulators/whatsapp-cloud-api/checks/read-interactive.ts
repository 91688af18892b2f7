import { invalid } from '../errors/refusals.ts'
import type { Choice, HeaderContent, PhoneContent } from '../../shared/phone/phone-content.ts'
import { readMedia } from './read-media.ts'
import type { FindMedia } from './read-media.ts'
import {
  optionalString,
  readObject,
  requireArray,
  requireObject,
  requireOneOf,
  requireString,
  requireUrl,
} from './read-params.ts'
import type { Params } from './read-params.ts'

/** Reply buttons (1 to 3), a list (1 to 10 rows) or one web address. */
export function readInteractive(message: Params, findMedia: FindMedia): PhoneContent {
  const interactive = requireObject(message, 'interactive', '', [
    'type',
    'header',
    'body',
    'footer',
    'action',
  ])
  const kind = requireOneOf(interactive, 'type', 'interactive', ['button', 'list', 'cta_url'])
  const body = requireObject(interactive, 'body', 'interactive', ['text'])
  const header = readHeader(interactive, kind, findMedia)
  const footer = readFooter(interactive)
  return {
    type: 'interactive',
    kind,
    ...(header ? { header } : {}),
    body: requireString(body, 'text', 'interactive.body', kind === 'list' ? 4096 : 1024),
    ...(footer === undefined ? {} : { footer }),
    choices: readChoices(interactive, kind),
  }
}

function readHeader(interactive: Params, kind: string, findMedia: FindMedia): HeaderContent | undefined {
  if (interactive['header'] === undefined) return undefined
  const path = 'interactive.header'
  const header = requireObject(interactive, 'header', 'interactive', [
    'type',
    'text',
    'image',
    'video',
    'document',
  ])
  const type = requireOneOf(header, 'type', path, ['text', 'image', 'video', 'document'])
  if (type === 'text') return { type, text: requireString(header, 'text', path, 60) }
  if (kind === 'list') throw invalid('Header of an interactive list must be text.')
  return readMedia(header, type, path, findMedia)
}

function readFooter(interactive: Params): string | undefined {
  if (interactive['footer'] === undefined) return undefined
  return requireString(
    requireObject(interactive, 'footer', 'interactive', ['text']),
    'text',
    'interactive.footer',
    60,
  )
}

function readChoices(interactive: Params, kind: 'button' | 'list' | 'cta_url'): Choice[] {
  const path = 'interactive.action'
  switch (kind) {
    case 'button':
      return readButtons(requireObject(interactive, 'action', 'interactive', ['buttons']), path)
    case 'list':
      return readRows(requireObject(interactive, 'action', 'interactive', ['button', 'sections']), path)
    case 'cta_url': {
      const action = requireObject(interactive, 'action', 'interactive', ['name', 'parameters'])
      requireOneOf(action, 'name', path, ['cta_url'])
      const parameters = requireObject(action, 'parameters', path, ['display_text', 'url'])
      const url = requireUrl(parameters, 'url', `${path}.parameters`, 2000)
      return [{ title: short(parameters, 'display_text', `${path}.parameters`, 20), description: url }]
    }
  }
}

function readButtons(action: Params, path: string): Choice[] {
  const buttons = requireArray(action, 'buttons', path)
  if (buttons.length > 3)
    throw invalid('Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3')
  const replies = buttons.map((value, index) => {
    const button = readObject(value, `${path}.buttons[${index}]`, ['type', 'reply'])
    requireOneOf(button, 'type', `${path}.buttons[${index}]`, ['reply'])
    const reply = requireObject(button, 'reply', `${path}.buttons[${index}]`, ['id', 'title'])
    return { id: short(reply, 'id', 'reply', 256), title: short(reply, 'title', 'reply', 20) }
  })
  if (new Set(replies.map(({ id }) => id)).size < replies.length) throw invalid('Button ids must be unique.')
  if (new Set(replies.map(({ title }) => title)).size < replies.length)
    throw invalid('Button titles must be unique.')
  return replies
}

function readRows(action: Params, path: string): Choice[] {
  short(action, 'button', path, 20)
  const sections = requireArray(action, 'sections', path)
  const rows = sections.flatMap((value, index) => {
    const section = readObject(value, `${path}.sections[${index}]`, ['title', 'rows'])
    if (sections.length > 1) short(section, 'title', `${path}.sections[${index}]`, 24)
    return requireArray(section, 'rows', `${path}.sections[${index}]`).map((row) => readRow(row))
  })
  if (rows.length > 10) throw invalid('Total row count exceed max allowed count: 10')
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw invalid('Row ids must be unique.')
  return rows.map(({ id, title, description }) => ({
    id,
    title,
    ...(description === undefined ? {} : { description }),
  }))
}

function readRow(value: unknown): { id: string; title: string; description: string | undefined } {
  const row = readObject(value, 'rows', ['id', 'title', 'description'])
  const description = optionalString(row, 'description', 'rows', 1000)
  if (description !== undefined && description.length > 72) throw tooLong('rows.description', 72)
  return { id: short(row, 'id', 'rows', 200), title: short(row, 'title', 'rows', 24), description }
}

/** Short texts of interactive messages are refused with 131009 when they are too long, not with 100 as elsewhere. */
function short(params: Params, key: string, path: string, max: number): string {
  const value = requireString(params, key, path, 100_000)
  if (value.length > max) throw tooLong(`${path}.${key}`, max)
  return value
}

function tooLong(param: string, max: number) {
  return invalid(`Parameter ${param} has an invalid length. Min length: 1, Max length: ${max}`)
}
