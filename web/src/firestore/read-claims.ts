/** What the ID token lets a person do: their role, and where they belong. */
export interface Claims {
  /**
   * `barista` makes the drinks of an event, `clerk` serves the visitors of a venue. `kiosk` is a tablet on which guests order or visitors
   * take a ticket; `display` is a screen that calls them.
   */
  role: Role | null
  /** Ids of lease companies. */
  leases: readonly string[]
  /** Ids of events. */
  events: readonly string[]
  /** Ids of venues. */
  venues: readonly string[]
}

const roles = ['agent', 'lead', 'ops', 'barista', 'clerk', 'kiosk', 'display'] as const
type Role = (typeof roles)[number]

/** Reads the custom claims `{role, leases, events, venues}`; anything unexpected gives no rights. */
export function readClaims(value: unknown): Claims {
  const role = readClaim(value, 'role')
  return {
    role: roles.find((known) => known === role) ?? null,
    leases: readIds(readClaim(value, 'leases')),
    events: readIds(readClaim(value, 'events')),
    venues: readIds(readClaim(value, 'venues')),
  }
}

function readClaim(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function readIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}
