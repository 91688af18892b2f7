import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { DemoLease } from '../seed/demo-leases.ts'
import { localFolder } from './repository-root.ts'

/** Writes the demo tokens where queue-service looks secrets up on a laptop; gives the file's path. */
export function writeSecretsFile(leases: readonly DemoLease[]): string {
  mkdirSync(localFolder('secrets'), { recursive: true })
  const file = path.join(mkdtempSync(path.join(localFolder('secrets'), 'network-')), 'secrets.json')
  const secrets = Object.fromEntries(leases.map(({ whatsapp, token }) => [whatsapp.tokenSecret, token]))
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return file
}
