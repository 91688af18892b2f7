export type IdMint = { messageId: (waId: string) => string; traceId: () => string; mediaId: () => string }

/**
 * Ids shaped like Meta's. A message id is `wamid.` and base64 of a small frame around the user's digits and 18 hex figures; it may
 * hold `/`, `+` and `=`, as real ones do. Figures come from `random`, a counter keeps them unique within one simulator.
 */
export function createIdMint(random: () => number): IdMint {
  let counter = 0
  const salt = hex(random, 10)
  return {
    messageId: (waId) => {
      counter += 1
      const unique = (salt + counter.toString(16).padStart(8, '0')).toUpperCase()
      const frame = `\x1c\x18${String.fromCharCode(waId.length)}${waId}\x15\x02\x00\x11\x18\x12${unique}\x00`
      return `wamid.${Buffer.from(frame, 'latin1').toString('base64')}`
    },
    traceId: () => {
      counter += 1
      return `A${Buffer.from(`${salt}${counter.toString(36).padStart(6, '0')}`, 'latin1').toString('base64url')}`
    },
    mediaId: () => {
      counter += 1
      return `1${String(Math.floor(random() * 1e9)).padStart(9, '0')}${String(counter).padStart(6, '0')}`
    },
  }
}

function hex(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
}
