import type { DocumentVersion } from '@relaydesk/store/document-version.ts'

/**
 * The round of a message that has changed since it was written (see `enqueueChatMessage`): whoever hands over the same
 * version of it makes the same task, and the names of its earlier tasks stay taken.
 */
export function laterRound(attempt: number, version: DocumentVersion): string {
  return `${attempt}-${version}`
}
