/** Twilio's forms have some thirty; sorting any number of them for everybody who asks would be an invitation. */
const mostParameters = 1_000

/** The parameters of a form, each with all its values in their order; null when there are more than 1,000. */
export function readForm(body: string): Map<string, string[]> | null {
  const form = new URLSearchParams(body)
  if (form.size > mostParameters) return null
  return new Map([...form.keys()].map((name) => [name, form.getAll(name)]))
}

/** One value for each parameter: of one that is repeated, the last. */
export function parametersOf(form: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  return Object.fromEntries([...form].map(([name, values]) => [name, values.at(-1) ?? '']))
}

/** The parameters of a JSON object: what is no text becomes JSON text, `null` is left out. Null for anything else. */
export function readJsonParameters(body: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const given = Object.entries(value).filter(([, part]) => part !== null)
    return Object.fromEntries(
      given.map(([name, part]) => [name, typeof part === 'string' ? part : JSON.stringify(part)]),
    )
  } catch {
    return null
  }
}
