import type { LastMessage } from '../../firestore/enquiry.ts'

const gone: readonly string[] = ['SENT', 'DELIVERED', 'READ']

/** Whether the newest word of an enquiry is a template of ours that has gone out since `before` was the newest. */
export function isTemplateSent(last: LastMessage | undefined, before: string | undefined): boolean {
  if (last === undefined || last.messageId === before) return false
  return last.type === 'template' && last.source === 'CUSTOMER' && gone.includes(last.status)
}
