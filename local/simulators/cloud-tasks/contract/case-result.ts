/** One recorded case and how the emulator did on it; without a problem it passed. */
export interface CaseResult {
  name: string
  problem?: string
}

/** A sentence that shows both sides when they differ, nothing when they are the same. */
export function difference(what: string, recorded: unknown, got: unknown): string | undefined {
  const [left, right] = [stable(recorded), stable(got)]
  return left === right ? undefined : `${what}: recorded ${left}, got ${right}`
}

/** JSON with the keys of every object in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
