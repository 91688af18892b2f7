/** How many of the newest message ids a driver's conversation keeps when it is trimmed. */
const newest = 100
/** On average one message in this many trims the array. */
const trimEvery = 32

/**
 * Whether this message's write also trims the array of ids. Appending needs no read and trimming does, so only one
 * message in 32, chosen by its id, pays for it: the array stays near 100 to 132 ids and cannot grow without bound.
 */
export function isTrimDue(messageId: string): boolean {
  let hash = 0
  for (const character of messageId) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0
  // The low bits of a sum of characters are uneven; mixing the high ones in spreads them.
  return ((hash ^ (hash >>> 15) ^ (hash >>> 7)) >>> 0) % trimEvery === 0
}

/** The newest ids of the array, or null when there is nothing to cut (or nothing there that is an array). */
export function keptMessageIds(ids: unknown): unknown[] | null {
  return Array.isArray(ids) && ids.length > newest ? ids.slice(-newest) : null
}
