import { cpSync, existsSync, mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NetworkError } from './network-error.ts'
import { projectId, region } from './network-settings.ts'
import type { Ports } from './ports.ts'
import { localFolder, repositoryRoot } from './repository-root.ts'

/** A copy of the built web client that knows this network's addresses; gives its folder. */
export function writeWebFolder(ports: Ports): string {
  const built = path.join(repositoryRoot, 'web', 'dist')
  if (!existsSync(path.join(built, 'index.html'))) {
    throw new NetworkError('not-built', 'The web client is not built yet: run `npm run build` first.')
  }
  mkdirSync(localFolder('web'), { recursive: true })
  const folder = mkdtempSync(path.join(localFolder('web'), 'site-'))
  cpSync(built, folder, { recursive: true })
  const config = {
    firebase: { apiKey: 'demo', authDomain: `${projectId}.firebaseapp.com`, projectId },
    region,
    emulators: { firestore: at(ports.firestore), auth: at(ports.auth), functions: at(ports.functions) },
  }
  writeFileSync(path.join(folder, 'relaydesk-config.json'), JSON.stringify(config))
  return folder
}

function at(port: number): string {
  return `127.0.0.1:${port}`
}
