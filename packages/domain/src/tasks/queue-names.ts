/** Where each kind of task goes: its Cloud Tasks queue and queue-service's path. */
export const sendWhatsappMessage = {
  queue: 'whatsapp-messages-queue',
  path: '/whatsapp/sendMessage',
} as const
