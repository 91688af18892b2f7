/** What the ID token lets a person do: their role and the lease companies they belong to. */
export interface Claims {
  role: 'agent' | 'lead' | 'ops' | null
  leases: readonly string[]
}

/** Reads the custom claims `{role, leases}`; anything unexpected gives no rights. */
export function readClaims(value: unknown): Claims {
  const role: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'role') : undefined
  const leases: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'leases') : undefined
  return {
    role: role === 'agent' || role === 'lead' || role === 'ops' ? role : null,
    leases: Array.isArray(leases) ? leases.filter((lease) => typeof lease === 'string') : [],
  }
}
