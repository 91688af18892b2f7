import { readFileSync } from 'node:fs'
import path from 'node:path'
import { putRules } from '../../local/network/firestore-rules.ts'
import { repositoryRoot } from '../../local/network/repository-root.ts'
import { ancillarySeed, seed } from './documents.ts'
import { theEmulator } from './emulator.ts'
import { asServer, type Operation, type World } from './firestore-rest.ts'

/** The repository's rules. */
export const rules = readFileSync(path.join(repositoryRoot, 'firestore.rules'), 'utf8')

/** A world of its own in the emulator, with both databases as seeded, under these rules. */
export async function newWorld(name: string, theseRules = rules): Promise<World> {
  const world = { firestoreHost: theEmulator().firestoreHost, projectId: `demo-${name}` }
  await putRules(world.firestoreHost, world.projectId, theseRules)
  const creations: Operation[] = [
    ...Object.entries(seed).map(([at, data]) => ({ kind: 'create' as const, path: at, data })),
    ...Object.entries(ancillarySeed).map(([at, data]) => ({
      kind: 'create' as const,
      path: at,
      data,
      database: 'ancillary',
    })),
  ]
  await Promise.all(creations.map((creation) => asServer(world, creation)))
  return world
}
