import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { RecordedCase } from './recorded-case.ts'

/** A case that could not be understood; it counts as failed. */
export interface UnreadableCase {
  name: string
  unreadable: true
}

/** All cases in the JSON files of a folder. Throws a sentence when there are none. */
export function readRecordings(folder: string): (RecordedCase | UnreadableCase)[] {
  const files = listFolder(folder).filter((file) => file.endsWith('.json'))
  if (files.length === 0) throw new Error(`There are no recordings (*.json) in ${folder}.`)
  return files.sort().flatMap((file) => readFile(path.join(folder, file)))
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new Error(`The folder ${folder} cannot be read.`)
  }
}

function readFile(file: string): (RecordedCase | UnreadableCase)[] {
  const cases: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(cases)) return [{ name: file, unreadable: true }]
  return cases.map((entry: unknown, index) => {
    const checked = RecordedCase.safeParse(entry)
    if (checked.success) return checked.data
    return { name: nameOf(entry) ?? `${file} #${index}`, unreadable: true }
  })
}

function nameOf(entry: unknown): string | undefined {
  const hasName = typeof entry === 'object' && entry !== null && 'name' in entry
  return hasName && typeof entry.name === 'string' ? entry.name : undefined
}
