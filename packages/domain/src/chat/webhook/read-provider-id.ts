/** WhatsApp's ids become names of documents: at most 1,500 bytes there (Firestore, "Constraints on document IDs"). */
const longest = 1_400

/** WhatsApp's id of a message; null for what cannot be one. */
export function readProviderId(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || !value.isWellFormed()) return null
  return encodeURIComponent(value).length <= longest ? value : null
}
