import { GraphError } from '../errors/graph-error.ts'
import { optionalString, readObject, requireObject, requireString } from './read-params.ts'
import type { Params } from './read-params.ts'

const PARAMETER = [
  'type',
  'text',
  'parameter_name',
  'currency',
  'date_time',
  'image',
  'video',
  'document',
  'location',
  'payload',
  'action',
  'coupon_code',
]

/** Values by variable for a text with `variables`; parameters are positional for `{{1}}` and named for `{{name}}`. */
export function readTextParameters(
  component: 'header' | 'body',
  variables: readonly string[],
  parameters: readonly unknown[],
): ReadonlyMap<string, string> {
  if (parameters.length !== variables.length) throw wrongCount(component, parameters.length, variables.length)
  const named = variables.some((variable) => !/^\d+$/.test(variable))
  const values = new Map<string, string>()
  parameters.forEach((value, index) => {
    const parameter = readParameter(value)
    const variable = named ? readName(parameter, variables) : String(index + 1)
    values.set(variable, readValue(parameter, component))
  })
  if (values.size !== variables.length) throw wrongCount(component, values.size, variables.length)
  return values
}

/** One parameter object with a type and no unknown keys. */
export function readParameter(value: unknown): Params {
  const parameter = readObject(value, 'parameters', PARAMETER)
  requireString(parameter, 'type', 'parameters', 32)
  return parameter
}

/** The text with its variables replaced. */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, variable: string) => values.get(variable) ?? whole)
}

export function wrongCount(component: string, sent: number, expected: number): GraphError {
  return new GraphError(132000, {
    details: `${component}: number of localizable_params (${sent}) does not match the expected number of params (${expected})`,
  })
}

function readName(parameter: Params, variables: readonly string[]): string {
  const name = optionalString(parameter, 'parameter_name', 'parameters', 512)
  if (name === undefined || name === '')
    throw new GraphError(100, { details: 'Parameter name is missing or empty' })
  if (!variables.includes(name))
    throw new GraphError(132012, { details: `Parameter name ${name} does not exist in the template` })
  return name
}

function readValue(parameter: Params, component: string): string {
  switch (parameter['type']) {
    case 'text':
      return readTextValue(parameter)
    case 'currency':
    case 'date_time': {
      const type = parameter['type']
      const allowed = type === 'currency' ? ['fallback_value', 'code', 'amount_1000'] : ['fallback_value']
      return requireString(
        requireObject(parameter, type, 'parameters', allowed),
        'fallback_value',
        type,
        1024,
      )
    }
    default:
      throw new GraphError(132012, {
        details: `${component}: Format mismatch, expected TEXT, received ${String(parameter['type']).toUpperCase()}`,
      })
  }
}

/** The text of a `{type: 'text', text}` parameter; line breaks, tabs and runs of more than four spaces are refused. */
export function readTextValue(parameter: Params): string {
  if (parameter['text'] === undefined || parameter['text'] === null)
    throw new GraphError(100, {
      details: "Parameter 'text' is mandatory for component parameter type 'text'",
    })
  const text = requireString(parameter, 'text', 'parameters', 32_768)
  if (/[\n\r\t]| {5,}/.test(text)) throw new GraphError(132018)
  return text
}
