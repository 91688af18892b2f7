import { orderPath, ticketPath } from '../documents/paths.ts'
import type { MessageAbout } from './conversation-message.ts'

/** The document on which the delivery of a message shows, too. */
export function aboutPath(about: MessageAbout): string {
  return about.desk === 'orders' ? orderPath(about) : ticketPath(about)
}
