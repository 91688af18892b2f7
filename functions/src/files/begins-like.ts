/** How files of these types begin; others have nothing that every one of them begins with. */
const beginnings: Record<string, readonly number[]> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  // `%PDF-`
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
}

/** False when a file surely is not what it says: WhatsApp would take it, and refuse to deliver it much later. */
export function beginsLike(mimeType: string, bytes: Uint8Array): boolean {
  const beginning = beginnings[mimeType] ?? []
  return beginning.every((byte, position) => bytes[position] === byte)
}
