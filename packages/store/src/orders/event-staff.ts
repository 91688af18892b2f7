import { FieldValue, type Firestore } from 'firebase-admin/firestore'
import type { Auth } from 'firebase-admin/auth'
import * as z from 'zod'
import { staffPath } from '@relaydesk/domain/documents/paths.ts'

const places = z.array(z.string()).catch([])
const Claims = z.looseObject({ events: places, venues: places })

/** Firebase Auth takes no more (Firebase, "Control Access with Custom Claims"). */
const mostBytes = 1_000

export interface EventStaff {
  /** Lets a person work at an event, in their claims and their mirror; again changes nothing. False: they have too many. */
  add(uid: string, eventId: string): Promise<boolean>
  /** The same for a venue. */
  addToVenue(uid: string, venueId: string): Promise<boolean>
  /** How colleagues know them; '' for nobody. */
  nameOf(uid: string): Promise<string>
}

export function createEventStaff(database: Firestore, auth: Auth): EventStaff {
  return {
    add: (uid, eventId) => addTo('events', uid, eventId),

    addToVenue: (uid, venueId) => addTo('venues', uid, venueId),

    async nameOf(uid) {
      const name: unknown = (await database.doc(staffPath(uid)).get()).get('displayName')
      return typeof name === 'string' ? name : ''
    },
  }

  async function addTo(kind: 'events' | 'venues', uid: string, placeId: string): Promise<boolean> {
    const { customClaims } = await auth.getUser(uid)
    const known = Claims.parse(customClaims ?? {})
    const next = { ...customClaims, [kind]: [...new Set([...known[kind], placeId])] }
    if (Buffer.byteLength(JSON.stringify(next)) > mostBytes) return false
    await auth.setCustomUserClaims(uid, next)
    await database.doc(staffPath(uid)).set({ [kind]: FieldValue.arrayUnion(placeId) }, { merge: true })
    return true
  }
}
