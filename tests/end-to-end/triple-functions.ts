import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { localFolder, repositoryRoot } from '../../local/network/repository-root.ts'

const tripled = [
  'onChatMessageCreated',
  'onConversationMessageCreated',
  'onOrderCreated',
  'onEventWritten',
  'onTicketCreated',
  'onVenueWritten',
]

/**
 * The built functions, with the triggers deployed three times under different names: every event is delivered
 * three times, all at once. Gives the folder.
 */
export function writeTripleFunctions(): string {
  mkdirSync(localFolder('functions'), { recursive: true })
  const folder = mkdtempSync(path.join(localFolder('functions'), 'triple-'))
  const built = path.join(repositoryRoot, 'functions')
  cpSync(path.join(built, 'package.json'), path.join(folder, 'package.json'))
  cpSync(path.join(built, 'dist'), path.join(folder, 'dist'), { recursive: true })
  const index = path.join(folder, 'dist', 'index.js')
  renameSync(index, path.join(folder, 'dist', 'once.js'))
  writeFileSync(
    index,
    [
      "export * from './once.js'",
      ...tripled.flatMap((name) => [
        `export { ${name} as ${name}Again } from './once.js'`,
        `export { ${name} as ${name}OnceMore } from './once.js'`,
      ]),
    ].join('\n'),
  )
  // The original must really be what is tripled.
  const code = readFileSync(path.join(folder, 'dist', 'once.js'), 'utf8')
  if (!tripled.every((name) => code.includes(name))) throw new Error('functions/dist is not built.')
  return folder
}
