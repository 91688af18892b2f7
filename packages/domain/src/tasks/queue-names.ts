/** Where each kind of task goes: its Cloud Tasks queue and queue-service's path. */
export const sendWhatsappMessage = {
  queue: 'whatsapp-messages-queue',
  path: '/whatsapp/sendMessage',
} as const

/** Tells the driver's phone that an agent has read what came in, and perhaps that she is typing. */
export const markWhatsappMessageAsRead = {
  queue: 'whatsapp-messages-queue',
  path: '/whatsapp/markMessageAsRead',
} as const

/** A verified webhook body, or a part of one. */
export const whatsappWebhook = {
  queue: 'whatsapp-webhooks-queue',
  path: '/webhook-listeners/whatsapp',
} as const

/** Fetches one file of a driver from WhatsApp into the file store. */
export const fetchWhatsappMedia = {
  queue: 'whatsapp-media-queue',
  path: '/whatsapp/fetchMedia',
} as const

/** Looks once more for the message of an update that was parked. */
export const parkedUpdate = {
  queue: 'whatsapp-webhooks-queue',
  path: '/webhook-listeners/parked',
} as const

export const sendTwilioMessage = {
  queue: 'twilio-messages-queue',
  path: '/twilio/sendMessage',
} as const

/** One verified post of Twilio's: a message that came in, or how far one of ours got. */
export const twilioWebhook = {
  queue: 'twilio-webhooks-queue',
  path: '/webhook-listeners/twilio',
} as const

/** Tells a guest what became of an order. */
export const notifyGuest = {
  queue: 'orders-queue',
  path: '/orders/notify',
} as const

/** Brings an event's public screens up to date. */
export const showOnBoard = {
  queue: 'orders-queue',
  path: '/orders/showOnBoard',
} as const

/** Tells a visitor what became of their ticket. */
export const notifyVisitor = {
  queue: 'tickets-queue',
  path: '/tickets/notify',
} as const

/** Brings a venue's public display up to date, and says who is next. */
export const showOnDisplay = {
  queue: 'tickets-queue',
  path: '/tickets/showOnDisplay',
} as const
