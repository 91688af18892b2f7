import { addressOfGuest } from '../../server/guest-key.ts'
import { askSimulator } from './ask-simulator.ts'
import type { PhoneLine, Saying } from './phone-line.ts'
import { sampleCup, sampleStand } from './samples.ts'

/** The phone of somebody whom Twilio reaches; `key` is `sms:+44…` or `whatsapp:+44…`. SMS knows neither quotations nor reading. */
export function twilioLine(key: string): PhoneLine {
  const from = addressOfGuest(key)
  const isSms = key.startsWith('sms:')
  const say = async (content: object, { quoted, phoneNumberId: to }: Saying): Promise<void> => {
    await ask('POST', 'say', { from, to, content, quoted })
  }
  return {
    write: (body, saying) => say({ body }, saying),
    sendFile: async (file, body, saying) => {
      const { mediaSid } = await ask('POST', 'files', file)
      await say({ media: [mediaSid], ...(body === '' ? {} : { body }) }, saying)
    },
    photo: { label: 'A photo of the cup', draw: sampleCup },
    sendPlace: (saying) => {
      const { latitude, longitude, name, address } = sampleStand
      const written = `${name}, ${address}`
      return say(
        isSms ? { body: written } : { location: { latitude, longitude, label: name, address } },
        saying,
      )
    },
    tap: (sid, _kind, { id }, saying) => say({ tapped: { sid, id } }, saying),
    behave: (changes) => ask('PUT', 'behaviour', { person: from, ...changes }),
    ...(isSms ? {} : { readNow: () => ask('POST', 'read', { person: from }) }),
    canQuote: !isSms,
    mediaAddress: (mediaId) => `/_twilio/media/${mediaId}`,
  }
}

function ask(method: 'POST' | 'PUT', path: string, order: unknown): Promise<Record<string, unknown>> {
  return askSimulator(method, path, order, '_twilio')
}
