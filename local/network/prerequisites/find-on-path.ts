import { existsSync } from 'node:fs'
import path from 'node:path'

/** The absolute path of the first program on PATH that has one of these names, in the order of the names. */
export function findOnPath(names: string[], env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((candidate) => existsSync(candidate))
}
