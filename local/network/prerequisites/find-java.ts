import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { NetworkError } from '../network-error.ts'
import { readJavaMajor } from './read-java-major.ts'

/** The oldest Java that the Firestore emulator and firebase-tools 15 run on. */
const MIN_JAVA_MAJOR = 21

/** One Java installation: `home` holds `bin/java`. */
export interface Java {
  home: string
  major: number
}

/** Where to look; tests point it elsewhere. */
export interface JavaSearch {
  env: NodeJS.ProcessEnv
  /** Folders whose children are Java homes. */
  folders: string[]
}

const defaultSearch: JavaSearch = {
  env: process.env,
  folders: [
    '/usr/lib/jvm',
    '/usr/java',
    '/opt/java',
    '/Library/Java/JavaVirtualMachines',
    '/opt/homebrew/opt',
    '/usr/local/opt',
    path.join(homedir(), '.sdkman/candidates/java'),
    path.join(homedir(), 'Library/Java/JavaVirtualMachines'),
  ],
}

/**
 * The newest Java that is at least {@link MIN_JAVA_MAJOR}, among JAVA_HOME, PATH and the usual folders of Linux and
 * macOS. The first `java` on PATH is often too old while a newer one stands beside it.
 * Throws NetworkError `no-java`, saying what to install.
 */
export function findJava(search: JavaSearch = defaultSearch): Java {
  const found = javaHomes(search).flatMap(readJava)
  const [newest] = found.toSorted((a, b) => b.major - a.major)
  if (newest && newest.major >= MIN_JAVA_MAJOR) return newest
  const seen = newest ? `the newest found is Java ${newest.major} in ${newest.home}` : 'none was found'
  throw new NetworkError(
    'no-java',
    `The Firestore emulator needs Java ${MIN_JAVA_MAJOR} or newer and ${seen}: install a JDK ` +
      `(for example Temurin, https://adoptium.net) or point JAVA_HOME at one.`,
  )
}

function javaHomes({ env, folders }: JavaSearch): string[] {
  const fromPath = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder && existsSync(path.join(folder, 'java')))
    .map((folder) => path.resolve(realpathSync(path.join(folder, 'java')), '..', '..'))
  const fromFolders = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .flatMap((home) => [home, path.join(home, 'Contents', 'Home')])
  const homes = [env['JAVA_HOME'] ?? '', ...fromPath, ...fromFolders].filter(Boolean)
  return [...new Set(homes)]
}

function readJava(home: string): Java[] {
  const release = path.join(home, 'release')
  if (!existsSync(path.join(home, 'bin', 'java')) || !existsSync(release)) return []
  const major = readJavaMajor(readFileSync(release, 'utf8'))
  return major === undefined ? [] : [{ home, major }]
}
