import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  sms: 'Mensagem de texto',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  kiosk: 'Quiosque',
  walkUp: 'Ao balcão',
}
