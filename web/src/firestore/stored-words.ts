import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'

export const messageStatuses = [
  'PENDING',
  'HELD',
  'SENDING',
  'UNKNOWN',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'CANCELLED',
] as const satisfies readonly MessageStatus[]

/** The word that a stored value is; undefined for any other. */
export function wordOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value)
}
