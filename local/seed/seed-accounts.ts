import type { Auth } from 'firebase-admin/auth'
import { demoPassword, type DemoPerson } from './demo-people.ts'

/** Makes sure that every person can sign in with the demo password and has their claims `{role, leases, events, venues, device?}`. */
export async function seedAccounts(auth: Auth, people: readonly DemoPerson[]): Promise<void> {
  await Promise.all(people.map((person) => seedAccount(auth, person)))
}

async function seedAccount(auth: Auth, person: DemoPerson): Promise<void> {
  const { uid, email, displayName, role, leases, events = [], venues = [], device } = person
  const properties = { email, displayName, password: demoPassword, emailVerified: true }
  try {
    await auth.createUser({ uid, ...properties })
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
    await auth.updateUser(uid, properties)
  }
  await auth.setCustomUserClaims(uid, {
    role,
    leases: [...leases],
    events: [...events],
    venues: [...venues],
    ...(device !== undefined && { device }),
  })
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'auth/uid-already-exists'
}
