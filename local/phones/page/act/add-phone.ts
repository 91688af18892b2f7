import { guestKey } from '../../server/guest-key.ts'
import { askSimulator } from './ask-simulator.ts'
import { twilioLine } from './twilio-line.ts'
import { whatsappLine } from './whatsapp-line.ts'

/** A driver whom the Cloud API reaches, or a guest whom Twilio reaches by one of its channels. */
export type PhoneKind = 'driver' | 'whatsapp' | 'sms'

type NewPhone = {
  kind: PhoneKind
  name: string
  /** As a person writes it; a driver's may be empty. */
  number: string
  /** The first words; '' for none. */
  text: string
  to: string
}

/** Makes a person known and lets them write; gives the key of their phone. Throws for a number that cannot be. */
export async function addPhone({ kind, name, number, text, to }: NewPhone): Promise<string> {
  const key =
    kind === 'driver'
      ? await addDriver(name.trim(), number.trim())
      : await addGuest(kind, name.trim(), number)
  const line = kind === 'driver' ? whatsappLine(key) : twilioLine(key)
  if (text.trim() !== '') await line.write(text.trim(), { phoneNumberId: to })
  return key
}

async function addDriver(name: string, number: string): Promise<string> {
  const person = { name, ...(number === '' ? { userId: newUserId() } : { phone: number }) }
  const { person: met } = await askSimulator('POST', 'people', person)
  const described = new Map(Object.entries(met ?? {}))
  return String(described.get('phone') ?? described.get('userId'))
}

async function addGuest(kind: 'whatsapp' | 'sms', name: string, number: string): Promise<string> {
  const bare = number.replaceAll(/[^+\d]/g, '')
  const address = kind === 'sms' ? bare : `whatsapp:${bare}`
  await askSimulator('POST', 'people', { address, name }, '_twilio')
  return guestKey(address)
}

function newUserId(): string {
  return `GB.${crypto.getRandomValues(new Uint32Array(2)).join('')}`
}
