import { randomUUID } from 'node:crypto'

/** A webhook as WhatsApp sends it for one text of a driver. No two are the same. */
export function textWebhook(): string {
  return JSON.stringify(webhookOf([message('Estou à porta 2, atrás da lavagem. 🚚')]))
}

/** The largest that WhatsApp sends: 1,000 messages in nearly 3 MB. */
export function largestWebhook(): string {
  return JSON.stringify(webhookOf(Array.from({ length: 1_000 }, () => message('🚚'.repeat(670)))))
}

function webhookOf(messages: { from: string }[]): object {
  const contacts = messages.map(({ from }) => ({ profile: { name: 'Youssef Amrani' }, wa_id: from }))
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '447700900100', phone_number_id: '106540352242922' },
    contacts,
    messages,
  }
  const changes = [{ value, field: 'messages' }]
  return { object: 'whatsapp_business_account', entry: [{ id: '102290129340398', changes }] }
}

let count = 0

function message(body: string): { from: string } & Record<string, unknown> {
  count += 1
  return {
    from: `49155500${String(count % 100_000).padStart(5, '0')}`,
    id: `wamid.${randomUUID()}`,
    timestamp: '1795219200',
    type: 'text',
    text: { body },
  }
}
