import type { ChatMessage } from '../../firestore/chat-message.ts'

const gone = ['FAILED', 'CANCELLED']

/** Whether a template is on its way or there, and the driver has said nothing since. */
export function wasTemplateSent(
  messages: readonly Pick<ChatMessage, 'type' | 'source' | 'progress'>[],
): boolean {
  const last = messages.findLast(
    ({ type, source, progress }) =>
      source === 'DRIVER' || (type === 'template' && !gone.includes(progress?.status ?? '')),
  )
  return last !== undefined && last.source !== 'DRIVER'
}
