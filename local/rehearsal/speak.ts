import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import type { SaidContent } from '../simulators/whatsapp-cloud-api/inbound/said-content.ts'
import type { Said } from './facts.ts'
import type { Driver, DriverWords } from './hour.ts'
import { rehearsalLease } from './world.ts'

/** A picture of one grey point, as every phone could take it. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

/** A driver says something to the rehearsal's number, as WhatsApp words it. `last` is our last message to that driver. */
export function speak(
  whatsapp: WhatsappSimulator,
  driver: Driver,
  words: DriverWords,
  last: string | undefined,
): Said {
  const { phone, userId, name } = driver
  const from = {
    name,
    ...(phone === undefined ? {} : { phone: `+${phone}` }),
    ...(userId === undefined ? {} : { userId }),
  }
  const { phoneNumberId } = rehearsalLease.whatsapp
  const quoted = words.quotes && last !== undefined ? { quoted: last } : {}
  const content = contentOf(whatsapp, words, last)
  const at = Date.now()
  const whatsappMessageId = whatsapp.say(from, content, { phoneNumberId, ...quoted })
  return { whatsappMessageId, from: phone ?? userId ?? '', counts: content.type !== 'reaction', at }
}

function contentOf(whatsapp: WhatsappSimulator, words: DriverWords, last: string | undefined): SaidContent {
  const { type, text } = words
  switch (type) {
    case 'text':
      return { type, text: { body: text } }
    case 'image':
      return { type, image: { ...whatsapp.putMedia(photo, { mimeType: 'image/png' }), caption: text } }
    case 'location':
      return { type, location: { latitude: 51.05, longitude: 3.72, name: text } }
    case 'button':
      return { type, button: { text, payload: 'YES' } }
    case 'reaction':
      if (last === undefined) return { type: 'text', text: { body: text } }
      return { type, reaction: { message_id: last, emoji: text } }
    case 'unknown':
      return { type: 'hologram', hologram: { depth: 3 } }
  }
}
