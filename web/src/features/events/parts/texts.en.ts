export const en = {
  sms: 'Text message',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  kiosk: 'Kiosk',
  walkUp: 'Walk-up',
}
