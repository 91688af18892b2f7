import { GraphError } from '../errors/graph-error.ts'
import { invalid, missing, wrongParam } from '../errors/refusals.ts'

export type Params = Record<string, unknown>

/** `text['body']` for ('text', 'body'): how Meta names a nested parameter. */
function quoted(path: string, key: string): string {
  return path === '' ? key : `${path}['${key}']`
}

function dotted(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** The value as an object that has no keys but `allowed`; otherwise 100 naming the first unknown key. */
export function readObject(value: unknown, path: string, allowed: readonly string[]): Params {
  if (!isParams(value)) throw wrongParam(`Param ${path} must be a JSON object.`)
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      throw new GraphError(100, {
        details: `Unexpected key "${key}" on param "${path === '' ? 'root' : path}".`,
      })
  return value
}

/** Whether a parsed JSON value is an object (not an array, not null). */
export function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as it is quoted in a refusal. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null')
}

/** A nested object; 131008 when it is absent. */
export function requireObject(params: Params, key: string, path: string, allowed: readonly string[]): Params {
  if (params[key] === undefined || params[key] === null) throw missing(dotted(path, key))
  return readObject(params[key], quoted(path, key), allowed)
}

/** An array of at least one element; 131008 when it is absent. */
export function requireArray(params: Params, key: string, path: string): unknown[] {
  const value = params[key]
  if (value === undefined || value === null) throw missing(dotted(path, key))
  if (!Array.isArray(value)) throw wrongParam(`Param ${quoted(path, key)} must be an array.`)
  if (value.length === 0) throw invalid(`Parameter ${dotted(path, key)} must not be empty.`)
  return value
}

/** A text of 1 to `max` characters: absent 131008, empty 131009, wrong type or too long 100. */
export function requireString(params: Params, key: string, path: string, max: number): string {
  if (params[key] === undefined || params[key] === null) throw missing(dotted(path, key))
  const value = optionalString(params, key, path, max)
  if (value === undefined || value.trim() === '')
    throw invalid(`Parameter ${dotted(path, key)} cannot be empty.`)
  return value
}

/** A text of at most `max` characters, or undefined. */
export function optionalString(params: Params, key: string, path: string, max: number): string | undefined {
  const value = params[key]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw wrongParam(`Param ${quoted(path, key)} must be a string.`)
  if (value.length > max && characters(value) > max)
    throw wrongParam(`Param ${quoted(path, key)} must be at most ${max} characters long.`)
  return value
}

export function optionalBoolean(params: Params, key: string, path: string): boolean | undefined {
  const value = params[key]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'boolean') throw wrongParam(`Param ${quoted(path, key)} must be a boolean.`)
  return value
}

/** One of the given words: absent 131008, another one 100. */
export function requireOneOf<Word extends string>(
  params: Params,
  key: string,
  path: string,
  words: readonly Word[],
): Word {
  const value = params[key]
  if (value === undefined || value === null) throw missing(dotted(path, key))
  const found = words.find((word) => word === value)
  if (found === undefined)
    throw wrongParam(
      `Param ${quoted(path, key)} must be one of {${words.join(', ').toUpperCase()}} - got "${shown(value)}".`,
    )
  return found
}

/** A web address (http or https); 131009 otherwise. */
export function requireUrl(params: Params, key: string, path: string, max: number): string {
  const value = requireString(params, key, path, max)
  if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value))
    throw invalid(`Parameter ${dotted(path, key)} is not a valid URL.`)
  return value
}

function characters(value: string): number {
  let count = 0
  for (const _ of value) count += 1
  return count
}
