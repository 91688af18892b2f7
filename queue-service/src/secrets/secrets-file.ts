import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { SecretSource } from './secret-source.ts'

const SecretsFile = z.record(z.string(), z.string())

/** Secrets of a laptop: a git-ignored JSON file `{ name: value }`, read anew each time so that a change is seen. */
export function createSecretsFile(path: string): SecretSource {
  return {
    async read(name) {
      const secrets = SecretsFile.parse(JSON.parse(await readFile(path, 'utf8')))
      return secrets[name] ?? null
    },
  }
}
