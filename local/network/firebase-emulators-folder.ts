import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildEmulatorsConfig,
  FUNCTIONS_FOLDER,
  HOSTING_FOLDER,
  type EmulatorPorts,
  type FirebaseJson,
} from './firebase-emulators-config.ts'
import type { FirebaseEmulatorsOptions } from './firebase-emulators-options.ts'
import { localFolder, repositoryRoot } from './repository-root.ts'
import { writeDotenv } from './write-dotenv.ts'

/**
 * Writes the folder that one run of the emulators works in and gives its path: firebase.json, and links to the built
 * functions and the built web app. It lies below `.local`, so packages are found as usual.
 */
export function writeWorkingFolder(options: FirebaseEmulatorsOptions & { allPorts: EmulatorPorts }): string {
  const parent = localFolder('emulators', 'runs')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(path.join(parent, 'run-'))
  const deployed: FirebaseJson = JSON.parse(readFileSync(path.join(repositoryRoot, 'firebase.json'), 'utf8'))
  const config = buildEmulatorsConfig(
    deployed,
    path.join(repositoryRoot, 'firestore.rules'),
    options.allPorts,
  )
  writeFileSync(path.join(folder, 'firebase.json'), JSON.stringify(config, null, 2))
  const hosting =
    options.hostingPublicDir ?? path.join(repositoryRoot, deployed.hosting?.public ?? 'web/dist')
  symlinkSync(hosting, path.join(folder, HOSTING_FOLDER))
  const functions =
    options.functionsSource ?? path.join(repositoryRoot, deployed.functions?.source ?? 'functions')
  writeFunctions(path.join(folder, FUNCTIONS_FOLDER), functions, options)
  return folder
}

/**
 * `.env.local` is what the functions see while they are loaded. The emulator then sets variables of its own over it,
 * CLOUD_TASKS_EMULATOR_HOST among them (it starts a Cloud Tasks emulator nobody asked for); only `.secret.local` comes
 * after those, so everything is in there too.
 */
function writeFunctions(
  folder: string,
  source: string,
  { functionsEnv = {}, functionsSecrets = {} }: FirebaseEmulatorsOptions,
): void {
  mkdirSync(folder)
  for (const name of ['package.json', 'dist', 'node_modules']) {
    const real = path.join(source, name)
    if (existsSync(real)) symlinkSync(real, path.join(folder, name))
  }
  writeFileSync(path.join(folder, '.env.local'), writeDotenv(functionsEnv))
  writeFileSync(path.join(folder, '.secret.local'), writeDotenv({ ...functionsEnv, ...functionsSecrets }), {
    mode: 0o600,
  })
}
