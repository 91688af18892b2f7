import { mkdtempSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { localFolder } from './repository-root.ts'

/** A new folder for the files that drivers and agents send, in place of a bucket; gives its path. */
export function writeFilesFolder(): string {
  mkdirSync(localFolder('files'), { recursive: true })
  return mkdtempSync(path.join(localFolder('files'), 'network-'))
}
