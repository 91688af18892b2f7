import type { InboundType } from './inbound-content.ts'

/**
 * Whether a driver's message opens the 24 hours in which we may write freely. News that WhatsApp tells on the driver's
 * behalf (another number, a message that it cannot show) and changes to earlier messages do not.
 */
export function opensWindow(type: InboundType): boolean {
  switch (type) {
    case 'text':
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
    case 'location':
    case 'contacts':
    case 'button':
    case 'interactive':
    case 'order':
      return true
    case 'reaction':
    case 'edit':
    case 'revoke':
    case 'system':
    case 'unsupported':
      return false
  }
}
