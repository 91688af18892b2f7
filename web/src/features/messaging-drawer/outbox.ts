import type { WrittenMessage } from '../../firestore/write-chat-message.ts'

/** A message between the composer and the database. `writtenAt` is epoch ms by this device's clock. */
export interface OutboxEntry {
  leaseId: string
  enquiryId: string
  messageId: string
  writtenAt: number
  message: WrittenMessage
}

/**
 * Notes each message before it leaves the composer and until the database has it. Whatever happens to the page in
 * between, the text can be found again here.
 */
export interface Outbox {
  keep: (entry: OutboxEntry) => void
  drop: (entry: OutboxEntry) => void
  /** What is noted for an enquiry, oldest first. */
  list: (enquiryId: string) => OutboxEntry[]
}

export function openOutbox(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
  uid: string,
): Outbox {
  const prefix = `relaydesk.outbox.${uid}.`
  const keyOf = (entry: OutboxEntry): string => `${prefix}${entry.enquiryId}.${entry.messageId}`
  return {
    keep(entry) {
      try {
        storage.setItem(keyOf(entry), JSON.stringify(entry))
      } catch {
        // Without storage Firestore's own queue is the only keeper.
      }
    },
    drop(entry) {
      try {
        storage.removeItem(keyOf(entry))
      } catch {
        // See above.
      }
    },
    list(enquiryId) {
      try {
        const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        return keys
          .filter((key) => key.startsWith(`${prefix}${enquiryId}.`))
          .flatMap((key) => readEntry(storage.getItem(key)))
          .sort((one, other) => one.writtenAt - other.writtenAt)
      } catch {
        return []
      }
    },
  }
}

function readEntry(stored: string | null): OutboxEntry[] {
  try {
    const value: unknown = JSON.parse(stored ?? 'null')
    return isEntry(value) ? [value] : []
  } catch {
    return []
  }
}

/** Only we write under this prefix; what an older version of the page left is ignored when its shape differs. */
function isEntry(value: unknown): value is OutboxEntry {
  if (typeof value !== 'object' || value === null) return false
  const message: unknown = Reflect.get(value, 'message')
  const isText = (name: string): boolean => typeof Reflect.get(value, name) === 'string'
  return (
    ['leaseId', 'enquiryId', 'messageId'].every(isText) &&
    typeof Reflect.get(value, 'writtenAt') === 'number' &&
    typeof message === 'object' &&
    message !== null &&
    typeof Reflect.get(message, 'text') === 'string'
  )
}
