import * as z from 'zod'

/**
 * Reads settings out of environment variables; an empty variable counts as absent.
 * @param problem how the message begins when a value is missing or malformed
 * @throws Error with one message that names every bad value
 */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  env: Record<string, string | undefined>,
  problem: string,
): z.output<Schema> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const values = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${problem} ${values.join('; ')}`)
}

/** `host:port`, as emulators are named. */
export const HostAndPort = z.string().regex(/^[^:/\s]+:\d+$/, 'must be host:port')

/** An http(s) address without a trailing slash. */
export const Address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
