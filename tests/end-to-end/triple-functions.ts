import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
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

/** Whose events get lost, one path a line. It is read at each event: the functions are processes of their own. */
let lostPaths: string | undefined

/**
 * The built functions, with each trigger deployed a second time under another name, which passes its event on twice: every event is delivered
 * three times, in two processes, all at once, unless it gets lost. Gives the folder.
 */
export function writeTripleFunctions(): string {
  mkdirSync(localFolder('functions'), { recursive: true })
  const folder = mkdtempSync(path.join(localFolder('functions'), 'triple-'))
  const built = path.join(repositoryRoot, 'functions')
  cpSync(path.join(built, 'package.json'), path.join(folder, 'package.json'))
  cpSync(path.join(built, 'dist'), path.join(folder, 'dist'), { recursive: true })
  const index = path.join(folder, 'dist', 'index.js')
  renameSync(index, path.join(folder, 'dist', 'once.js'))
  lostPaths = path.join(folder, 'lost-paths')
  writeFileSync(lostPaths, '')
  writeFileSync(
    index,
    [
      "import { readFileSync } from 'node:fs'",
      "import * as once from './once.js'",
      "export * from './once.js'",
      `const lostPaths = () => readFileSync(${JSON.stringify(lostPaths)}, 'utf8').split('\\n').filter(Boolean)`,
      'const isLost = ({ document }) => lostPaths().some((lost) => `${document}/`.startsWith(`${lost}/`))',
      'const deliver = (event, times, once) => Promise.all(Array.from({ length: isLost(event) ? 0 : times }, () => once(event)))',
      'const trigger = (times, once) => Object.assign((event) => deliver(event, times, once), once)',
      ...tripled.flatMap((name) => [
        `export const ${name} = trigger(1, once.${name})`,
        `export const ${name}Again = trigger(2, once.${name})`,
      ]),
    ].join('\n'),
  )
  // The original must really be what is tripled.
  const code = readFileSync(path.join(folder, 'dist', 'once.js'), 'utf8')
  if (!tripled.every((name) => code.includes(name))) throw new Error('functions/dist is not built.')
  return folder
}

/**
 * From now on no trigger hears of this document or of any below it, as when the events got lost.
 * @throws Error before the functions are written
 */
export function loseEvents(documentOrCollectionPath: string): void {
  if (lostPaths === undefined) throw new Error('There are no functions that could hear of anything.')
  appendFileSync(lostPaths, `${documentOrCollectionPath}\n`)
}
