import type { ParkedUpdates } from '@relaydesk/store/parked-updates.ts'

/** Characters of a piece; a document holds 1 MiB, and a character takes at most 4 bytes. */
const longestPiece = 200_000

/** Keeps a text of any length for a person to look at, in as many documents as it needs. */
export async function parkText(parkedUpdates: Pick<ParkedUpdates, 'park'>, text: string): Promise<void> {
  // By characters (`u`), so that no pair of surrogates is cut through.
  const pieces = text.match(new RegExp(`.{1,${longestPiece}}`, 'gsu')) ?? []
  for (const [index, piece] of pieces.entries()) {
    const update = JSON.stringify({ piece: index + 1, of: pieces.length, text: piece })
    await parkedUpdates.park({ kind: 'message', update }, 'unreadable')
  }
}
