/** Longer ones are refused: no mailbox is named so, and it becomes part of a document's id. */
const longest = 160

const local = /^[\p{L}\p{N}!#$&'*+=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$&'*+=?^_`{|}~-]+)*$/u
const domain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u

/**
 * A visitor's e-mail address as it is stored and compared: trimmed, in lower case, composed (NFC). Null for what is none: it needs one `@`, a
 * host with a dot and an ending of letters, and no spaces. That somebody reads it cannot be told from how it looks.
 */
export function readEmail(raw: string): string | null {
  const email = raw.trim().toLowerCase().normalize('NFC')
  if (email.length > longest) return null
  const [name = '', host = '', ...more] = email.split('@')
  return more.length === 0 && name.length <= 64 && local.test(name) && domain.test(host) ? email : null
}

/** A visitor's name as it is stored: single spaces, nothing unprintable. Null for none, or one of more than 120 characters. */
export function readVisitorName(raw: string): string | null {
  const name = raw
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return name === '' || name.length > 120 || !name.isWellFormed() ? null : name
}

/**
 * The id of what a venue knows of a visitor: `visitors/{visitorId}`. The same in the browser and on servers, so it is no hash; only servers
 * read there.
 * @param email as {@link readEmail} gives it, which leaves out what an id may not hold
 */
export function visitorIdOf(venueId: string, email: string): string {
  return `${venueId};${email}`
}
