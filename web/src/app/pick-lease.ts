/** Whose desk to show: the one in the address if the person belongs to it, else the last one, else their first. */
export function pickLease(
  leases: readonly string[],
  wanted: string | undefined,
  last: string | null,
): string | null {
  const choices = [wanted, last].filter((lease) => typeof lease === 'string')
  return choices.find((lease) => leases.includes(lease)) ?? leases[0] ?? null
}
