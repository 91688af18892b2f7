/** The endings that a kiosk offers as chips, as they are typed: `@nordvik.example`, `@gmail.com`, `.com`. */
export function offeredEndings(ofVenue: readonly string[]): string[] {
  const domains = new Set([...ofVenue.map((ending) => ending.replace(/^@/u, '')), 'gmail.com'])
  return [...domains].map((domain) => `@${domain}`).concat('.com')
}

/** What is typed, with an ending: one with `@` takes the place of the ending that is there, any other is added. */
export function withEnding(typed: string, ending: string): string {
  const text = typed.trim()
  if (ending.startsWith('@')) return `${text.split('@', 1)[0] ?? ''}${ending}`
  return text.endsWith(ending) ? text : text.replace(/\.$/u, '') + ending
}
