/** What somebody typed as a number of seconds, tables or tickets; -1, which no field allows, for what is none. */
export function readWhole(text: string): number {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : -1
}

/** A number as people write it, with or without `whatsapp:` → the address that Twilio knows. */
export function readAddress(text: string): string {
  return text
    .trim()
    .replace(/^00/, '+')
    .replaceAll(/[\s().\-/]/g, '')
}

/** `@nordvik.example, Almar.example ,` → each once, in small letters, without what stands before the ending. */
export function readEndings(text: string): string[] {
  const endings = text
    .split(/[\s,;]+/)
    .map((part) => part.toLowerCase().replace(/^.*@/, ''))
    .filter((ending) => ending !== '')
  return [...new Set(endings)]
}
