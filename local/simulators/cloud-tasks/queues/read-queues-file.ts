import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { QueuesFile } from './seed-queue.ts'

/** Reads a queues file from disk. Throws an error whose message is one sentence for the person who wrote it. */
export function readQueuesFile(path: string): QueuesFile {
  const text = readText(path)
  const json = parseJson(path, text)
  const checked = QueuesFile.safeParse(json)
  if (!checked.success)
    throw new Error(`The queues file ${path} is wrong:\n${z.prettifyError(checked.error)}`)
  return checked.data
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Error(`The queues file ${path} cannot be read.`)
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`The queues file ${path} is not JSON.`)
  }
}
