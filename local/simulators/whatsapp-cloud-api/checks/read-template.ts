import { GraphError } from '../errors/graph-error.ts'
import { templateVariables } from '../numbers/message-template.ts'
import type { MessageTemplate } from '../numbers/message-template.ts'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import type { FindMedia } from './read-media.ts'
import { readObject, requireArray, requireObject, requireOneOf, requireString } from './read-params.ts'
import type { Params } from './read-params.ts'
import { readButtonParameters } from './read-template-buttons.ts'
import { readHeaderParameter } from './read-template-header.ts'
import { fillVariables, readTextParameters } from './read-template-parameters.ts'

/** A template send against the template as it was registered: name and language 132001, counts 132000, kinds 132012. */
export function readTemplate(
  message: Params,
  templates: readonly MessageTemplate[],
  findMedia: FindMedia,
): PhoneContent {
  const sent = requireObject(message, 'template', '', ['name', 'language', 'components', 'namespace'])
  const name = requireString(sent, 'name', 'template', 512)
  const language = requireObject(sent, 'language', 'template', ['code', 'policy'])
  const code = requireString(language, 'code', 'template.language', 16)
  const template = findTemplate(templates, name, code)
  const components = readComponents(sent)

  const header = readHeaderParameter(template, components.header, findMedia)
  const values = readTextParameters('body', templateVariables(template.body), components.body)
  const buttons = readButtonParameters(template, components.buttons)
  const body = fillVariables(template.body, values)
  if (body.length > 1024 && template.header) throw new GraphError(132005)
  return {
    type: 'template',
    name,
    language: code,
    ...(header ? { header } : {}),
    body,
    ...(template.footer === undefined ? {} : { footer: template.footer }),
    buttons,
  }
}

function findTemplate(templates: readonly MessageTemplate[], name: string, code: string): MessageTemplate {
  const found = templates.find((template) => template.name === name && template.language === code)
  if (!found || found.status === 'PENDING')
    throw new GraphError(132001, { details: `template name (${name}) does not exist in ${code}` })
  if (found.status === 'PAUSED') throw new GraphError(132015)
  if (found.status === 'DISABLED') throw new GraphError(132016)
  return found
}

type Components = { header: unknown[]; body: unknown[]; buttons: Params[] }

function readComponents(sent: Params): Components {
  const components: Components = { header: [], body: [], buttons: [] }
  const list = sent['components'] === undefined ? [] : sent['components']
  if (!Array.isArray(list))
    throw new GraphError(100, {
      message: "(#100) Param template['components'] must be an array.",
      bare: true,
    })
  list.forEach((value: unknown, index) => {
    const path = `template['components'][${index}]`
    const component = readObject(value, path, ['type', 'sub_type', 'index', 'parameters'])
    const type = requireOneOf(lowerCase(component), 'type', path, ['header', 'body', 'button'])
    if (type === 'button') components.buttons.push(component)
    else
      components[type] =
        component['parameters'] === undefined ? [] : requireArray(component, 'parameters', path)
  })
  return components
}

/** Meta takes `BODY` for `body`. */
function lowerCase(component: Params): Params {
  return typeof component['type'] === 'string'
    ? { ...component, type: component['type'].toLowerCase() }
    : component
}
