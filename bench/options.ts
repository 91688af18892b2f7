import { parseArgs } from 'node:util'

export interface BenchOptions {
  json: boolean
  quick: boolean
  /** Names of the parts to run. */
  parts: string[]
}

/**
 * Reads `--json`, `--quick` and `--only a,b`.
 * @throws Error in one sentence for anything else
 */
export function readOptions(args: string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  })
  const parts = values.only?.split(',') ?? [...known]
  const unknown = parts.filter((part) => !known.includes(part))
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(', ')}: there are ${known.join(', ')}.`)
  return { json: values.json, quick: values.quick, parts }
}
