import type { Firestore } from 'firebase-admin/firestore'
import {
  devicePath,
  socketTokenPath,
  socketTokensPath,
  staffPath,
} from '@relaydesk/domain/documents/paths.ts'
import { SocketToken } from '@relaydesk/domain/tickets/device.ts'
import { withMillis, withTimestamps } from '../stored-times.ts'
import { secretHash } from './secret-hash.ts'

/** Who is meant by a token. */
export interface SocketSession {
  uid: string
  name: string
}

/** With what machines say who they are over the text protocol. */
export interface SocketTokens {
  /** The earlier ones of the same person or device at that venue stop working. */
  issue(token: string, meant: SocketToken): Promise<void>
  /** Somebody who works at the venue still; null when the token is nobody's. */
  staffOf(venueId: string, token: string): Promise<SocketSession | null>
  /** A kiosk of the venue that was not revoked; null when the token is nobody's. */
  kioskOf(venueId: string, token: string): Promise<SocketSession | null>
}

const staffRoles: readonly unknown[] = ['clerk', 'lead', 'ops']

export function createSocketTokens(database: Firestore): SocketTokens {
  return {
    async issue(token, meant) {
      const { venueId, uid } = meant
      const theirs = database
        .collection(socketTokensPath)
        .where('uid', '==', uid)
        .where('venueId', '==', venueId)
      await database.runTransaction(async (transaction) => {
        for (const { ref } of (await transaction.get(theirs)).docs) transaction.delete(ref)
        transaction.create(database.doc(socketTokenPath(secretHash(token))), withTimestamps(meant))
      })
    },

    async staffOf(venueId, token) {
      const session = await find(venueId, token, 'staff')
      if (session === null) return null
      const person = await database.doc(staffPath(session.uid)).get()
      const venues: unknown = person.get('venues')
      const isThere = Array.isArray(venues) && venues.includes(venueId)
      return isThere && staffRoles.includes(person.get('role')) ? session : null
    },

    async kioskOf(venueId, token) {
      const session = await find(venueId, token, 'kiosk')
      if (session === null) return null
      const device = await database.doc(devicePath(venueId, session.uid)).get()
      return device.get('revokedAt') === null ? session : null
    },
  }

  async function find(
    venueId: string,
    token: string,
    kind: SocketToken['kind'],
  ): Promise<SocketSession | null> {
    const snapshot = await database.doc(socketTokenPath(secretHash(token))).get()
    const { data } = SocketToken.safeParse(withMillis(snapshot.data()))
    const isMeant = data?.venueId === venueId && data.kind === kind && data.revokedAt === null
    return isMeant ? { uid: data.uid, name: data.name } : null
  }
}
