import type { IncomingMessage } from 'node:http'
import type * as z from 'zod'
import { readBody } from './read-body.ts'

const LIMIT = 1024 * 1024

/** A side route that takes an order in JSON. It throws ZodError for one that it does not understand. */
export function order<Schema extends z.ZodType, Call extends { request: IncomingMessage }>(
  schema: Schema,
  carryOut: (order: z.output<Schema>, call: Call) => unknown,
): (call: Call) => Promise<unknown> {
  return async (call) => {
    const body = await readBody(call.request, LIMIT)
    return carryOut(schema.parse(parseJson(body?.toString('utf8') ?? '')), call)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
