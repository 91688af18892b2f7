import type { PhoneMessage } from '../../../simulators/whatsapp-cloud-api/phone/phone-content.ts'

export type ThreadItem =
  | { kind: 'day'; key: string; label: string }
  | {
      kind: 'message'
      key: string
      message: PhoneMessage
      /** Only where more than one business writes to this phone. */
      sender: string | null
      /** The message that this one quotes, if it is still here. */
      quoted: PhoneMessage | null
    }

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** A thread with a separator before each day's first message; `now` (epoch ms) decides what is called Today. */
export function threadItems(messages: readonly PhoneMessage[], now: number): ThreadItem[] {
  const byId = new Map(messages.map((message) => [message.id, message]))
  const manySenders = new Set(messages.map(({ from }) => from.phoneNumberId)).size > 1
  let day = ''
  return messages.flatMap((message): ThreadItem[] => {
    const item: ThreadItem = {
      kind: 'message',
      key: message.id,
      message,
      sender: manySenders ? message.from.name : null,
      quoted: byId.get(message.quotedId ?? '') ?? null,
    }
    const messageDay = new Date(message.at).toDateString()
    if (messageDay === day) return [item]
    day = messageDay
    return [{ kind: 'day', key: `day ${messageDay}`, label: dayLabel(message.at, now) }, item]
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
