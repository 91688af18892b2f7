import { createHash } from 'node:crypto'

/** A document id that is always the same for the same words. */
export function demoId(...words: (string | number)[]): string {
  return hash(words).toString('hex').slice(0, 20)
}

/** A message id shaped like WhatsApp's, always the same for the same words. It may contain `/`, as real ones do. */
export function demoWhatsappId(...words: (string | number)[]): string {
  return `wamid.${hash(words).toString('base64')}`
}

/** A message id shaped like Twilio's, always the same for the same words. */
export function demoTwilioSid(...words: (string | number)[]): string {
  return `SM${hash(words).toString('hex').slice(0, 32)}`
}

function hash(words: (string | number)[]): Buffer {
  return createHash('sha256').update(words.join('\n')).digest()
}
