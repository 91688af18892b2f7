import { businessOf, type ThreadEntry } from '../../../simulators/shared/phone/phone-message.ts'

export type EntryReaction = { emoji: string; mine: boolean }

export type ThreadItem =
  | { kind: 'day'; key: string; label: string }
  | {
      kind: 'entry'
      key: string
      entry: ThreadEntry
      /** The business, only where more than one writes to this phone. */
      business: string | null
      /** The entry that this one quotes, if it is still here. */
      quoted: ThreadEntry | null
      /** What either side made of it; the newest of each. */
      reactions: readonly EntryReaction[]
    }

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/**
 * A thread with a separator before each day's first message; `now` (epoch ms) decides what is called Today. A reaction is shown on
 * its message, or by itself where that message is not here.
 */
export function threadItems(entries: readonly ThreadEntry[], now: number): ThreadItem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const manyBusinesses = new Set(entries.map((entry) => businessOf(entry).phoneNumberId)).size > 1
  const reactions = newestReactions(entries, byId)
  let day = ''
  return entries.flatMap((entry): ThreadItem[] => {
    if (entry.content.type === 'reaction' && byId.has(entry.content.messageId)) return []
    const item: ThreadItem = {
      kind: 'entry',
      key: entry.id,
      entry,
      business: manyBusinesses ? businessOf(entry).name : null,
      quoted: byId.get(entry.quotedId ?? '') ?? null,
      reactions: reactions.get(entry.id) ?? NONE,
    }
    const entryDay = new Date(entry.at).toDateString()
    if (entryDay === day) return [item]
    day = entryDay
    return [{ kind: 'day', key: `day ${entryDay}`, label: dayLabel(entry.at, now) }, item]
  })
}

/** `Today`, `Yesterday`, `Thu 19 Nov`, `12 Nov 2025` */
export function dayLabel(at: number, now: number): string {
  const date = new Date(at)
  const today = new Date(now)
  if (date.toDateString() === today.toDateString()) return 'Today'
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday'
  return (date.getFullYear() === today.getFullYear() ? DAY : DAY_AND_YEAR).format(date).replace(',', '')
}

const NONE: readonly EntryReaction[] = []

/** By message: the person's newest reaction first, then each business's; one taken back is none. */
function newestReactions(
  entries: readonly ThreadEntry[],
  byId: ReadonlyMap<string, ThreadEntry>,
): Map<string, EntryReaction[]> {
  const newest = new Map<string, Map<string, EntryReaction>>()
  for (const entry of entries) {
    if (entry.content.type !== 'reaction' || !byId.has(entry.content.messageId)) continue
    const { messageId, emoji } = entry.content
    const mine = entry.kind === 'said'
    const ofMessage = newest.get(messageId) ?? new Map<string, EntryReaction>()
    newest.set(messageId, ofMessage.set(mine ? 'mine' : businessOf(entry).phoneNumberId, { emoji, mine }))
  }
  return new Map(
    [...newest].map(([id, ofMessage]) => [id, [...ofMessage.values()].filter(({ emoji }) => emoji !== '')]),
  )
}
