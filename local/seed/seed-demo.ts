import type { Auth } from 'firebase-admin/auth'
import type { Firestore } from 'firebase-admin/firestore'
import { parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { demoDocuments } from './demo-documents.ts'
import type { DemoLease } from './demo-leases.ts'
import { demoPassword, type DemoPerson } from './demo-people.ts'
import { demoWorld } from './demo-world.ts'
import { seedAccounts } from './seed-accounts.ts'
import { writeDocuments } from './write-documents.ts'

export interface SeedDemoOptions {
  /** The default database. */
  firestore: Firestore
  /** The database named `ancillary`. */
  ancillary: Firestore
  auth: Auth
  /** Epoch ms; the messages lie before it, the last ones a few minutes. */
  now: number
}

export interface SeededDemo {
  leases: readonly DemoLease[]
  /** Who can sign in, all with `password`. */
  people: readonly DemoPerson[]
  password: string
  enquiries: number
  messages: number
  documents: number
}

/**
 * Loads the demo. Doing it again puts every demo document back as it was and leaves the others alone. Nothing is sent:
 * each message already has its ending. Seed before the Functions emulator is up, or it looks at each message once.
 */
export async function seedDemo({ firestore, ancillary, auth, now }: SeedDemoOptions): Promise<SeededDemo> {
  const documents = demoDocuments(now)
  const [main, second] = ['default', 'ancillary'].map((name) =>
    documents.filter(({ database }) => database === name),
  )
  await Promise.all([
    writeDocuments(firestore, main ?? []),
    writeDocuments(ancillary, second ?? []),
    seedAccounts(auth, demoWorld.people),
  ])
  return {
    leases: demoWorld.leases,
    people: demoWorld.people,
    password: demoPassword,
    enquiries: demoWorld.enquiries.length,
    messages: documents.filter(({ path }) => parseChatMessagePath(path) !== null).length,
    documents: documents.length,
  }
}
