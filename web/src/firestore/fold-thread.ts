import { isAnnotation } from '@relaydesk/domain/chat/webhook/inbound-content.ts'
import type { ChatMessage } from './chat-message.ts'
import { textOf } from './read-field.ts'

/** What later messages say about one message. Lists are oldest first. */
export interface Marks {
  /** At most one by the driver and one by us that hold, and one of ours that failed after it. */
  reactions: readonly ChatMessage[]
  /** Newer versions of its text. */
  edits: readonly ChatMessage[]
  /** Set when its writer took it back. */
  revokedBy?: ChatMessage
}

export interface FoldedThread {
  /** What is shown as messages of their own, in the order in which they were written. */
  rows: readonly ChatMessage[]
  /** By WhatsApp's id of the message that they are about. */
  marks: ReadonlyMap<string, Marks>
}

/**
 * Puts reactions, edits and revokes onto the messages that they are about. `isWhole` says that nothing older exists:
 * then what is about a message that is not here stands for itself, so that no word of a driver is ever hidden.
 */
export function foldThread(loaded: readonly ChatMessage[], isWhole: boolean): FoldedThread {
  const messages = loaded.toSorted(byTime)
  const targets = new Map(
    messages.flatMap((message) =>
      message.whatsappMessageId === undefined || isAnnotation(message.type)
        ? []
        : [[message.whatsappMessageId, message] as const],
    ),
  )
  const about = new Map<string, ChatMessage[]>()
  const rows = messages.filter((message) => {
    if (!isAnnotation(message.type)) return true
    const id = targetOf(message)
    const target = targets.get(id)
    if (target === undefined) return isWhole
    // Nobody changes or takes back another's words.
    if (message.type === 'reaction' || isByDriver(message) === isByDriver(target))
      about.set(id, [...(about.get(id) ?? []), message])
    return false
  })
  return { rows, marks: new Map([...about].map(([id, annotations]) => [id, marksOf(annotations)])) }
}

/** WhatsApp's id of the message that an annotation is about. */
function targetOf({ payload }: ChatMessage): string {
  return textOf(payload, 'targetMessageId')
}

/** The emoji of a reaction; empty when it takes an earlier one back. */
export function emojiOf({ payload }: ChatMessage): string {
  return textOf(payload, 'emoji')
}

/** What did not reach the driver's phone: for him it does not exist. */
function hasFailed({ progress }: ChatMessage): boolean {
  return progress?.status === 'FAILED' || progress?.status === 'CANCELLED'
}

function marksOf(annotations: readonly ChatMessage[]): Marks {
  const reactions = annotations.filter(({ type }) => type === 'reaction')
  const edits = annotations.filter(({ type }) => type === 'edit')
  const revokedBy = annotations.find(({ type }) => type === 'revoke')
  const ours = reactions.filter((reaction) => !isByDriver(reaction))
  const lastOfOurs = ours.at(-1)
  const holding = [reactions.findLast(isByDriver), ours.findLast((one) => !hasFailed(one))]
  return {
    reactions: [
      ...holding.filter((one) => one !== undefined).filter((one) => emojiOf(one) !== ''),
      ...(lastOfOurs?.progress?.status === 'FAILED' ? [lastOfOurs] : []),
    ],
    edits,
    ...(revokedBy !== undefined && { revokedBy }),
  }
}

function isByDriver({ source }: ChatMessage): boolean {
  return source === 'DRIVER'
}

/**
 * WhatsApp's times are whole seconds: of two messages of one second the one that came first stands first. What only this
 * device has is the newest. Else the given order stays, which the database made to the microsecond.
 */
function byTime(one: ChatMessage, other: ChatMessage): number {
  const [isKept, isOtherKept] = [one, other].map(({ progress }) => progress?.kept === true)
  if (isKept !== isOtherKept) return isKept === true ? 1 : -1
  if (isKept === true) return 0
  if (one.createdAt !== other.createdAt) return one.createdAt - other.createdAt
  return (one.receivedAt ?? one.createdAt) - (other.receivedAt ?? other.createdAt)
}

/** The same marks as before stay the same object, so that their rows are not drawn again. */
export function keepSameMarks(
  before: ReadonlyMap<string, Marks>,
  after: ReadonlyMap<string, Marks>,
): ReadonlyMap<string, Marks> {
  return new Map(
    [...after].map(([id, marks]) => {
      const known = before.get(id)
      return [id, known !== undefined && isSame(known, marks) ? known : marks]
    }),
  )
}

function isSame(one: Marks, other: Marks): boolean {
  return (
    one.revokedBy === other.revokedBy &&
    isSameList(one.reactions, other.reactions) &&
    isSameList(one.edits, other.edits)
  )
}

function isSameList(one: readonly ChatMessage[], other: readonly ChatMessage[]): boolean {
  return one.length === other.length && one.every((message, index) => message === other[index])
}
