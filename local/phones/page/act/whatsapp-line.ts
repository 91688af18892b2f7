import type { Choice } from '../../../simulators/shared/phone/phone-content.ts'
import { askSimulator } from './ask-simulator.ts'
import type { ChoiceKind, PhoneLine, Saying } from './phone-line.ts'
import { sampleDashboard, sampleTruckStop } from './samples.ts'

type Content = { type: string } & Record<string, unknown>

/** The phone of somebody whom the Cloud API reaches; `person` is the number or user id. */
export function whatsappLine(person: string): PhoneLine {
  return {
    write: (text, saying) => say(person, words(text), saying),
    sendFile: (file, caption, saying) => sendFile(person, file, caption, saying),
    photo: { label: 'A photo of the dashboard', draw: sampleDashboard },
    sendPlace: (saying) => say(person, { type: 'location', location: sampleTruckStop }, saying),
    tap: (messageId, kind, choice) => say(person, tapped(kind, choice), { quoted: messageId }),
    behave: (changes) => askSimulator('PUT', 'behaviour', { person, ...changes }),
    readNow: () => askSimulator('POST', 'read', { person }),
    canQuote: true,
    react: (messageId, emoji) =>
      say(person, { type: 'reaction', reaction: { message_id: messageId, emoji } }, {}),
    edit: (messageId, text) =>
      say(person, { type: 'edit', edit: { original_message_id: messageId, message: words(text) } }, {}),
    takeBack: (messageId) => say(person, { type: 'revoke', revoke: { original_message_id: messageId } }, {}),
    mediaAddress: (mediaId) => `/_sim/media/${mediaId}`,
  }
}

/** `content` is as WhatsApp words it. */
async function say(from: string, content: Content, saying: Saying): Promise<void> {
  await askSimulator('POST', 'say', { from, content, ...saying })
}

async function sendFile(from: string, file: File, caption: string, saying: Saying): Promise<void> {
  const { phoneNumberId } = saying
  const query = phoneNumberId === undefined ? '' : `?phone_number_id=${phoneNumberId}`
  const stored = await askSimulator('POST', `files${query}`, file)
  const type = kindOf(file.type)
  const named = type === 'document' ? { filename: file.name } : {}
  const worded = caption === '' || type === 'audio' ? {} : { caption }
  await say(from, { type, [type]: { ...stored, ...named, ...worded } }, saying)
}

function words(body: string): Content {
  return { type: 'text', text: { body } }
}

function kindOf(mimeType: string): 'image' | 'video' | 'audio' | 'document' {
  if (mimeType === 'image/jpeg' || mimeType === 'image/png') return 'image'
  if (mimeType.startsWith('video/')) return 'video'
  return mimeType.startsWith('audio/') ? 'audio' : 'document'
}

/** A tap as WhatsApp words it. */
function tapped(kind: ChoiceKind, { id = '', title, description }: Choice): Content {
  switch (kind) {
    case 'template':
      return { type: 'button', button: { payload: id, text: title } }
    case 'list': {
      const row = { id, title, ...(description === undefined ? {} : { description }) }
      return { type: 'interactive', interactive: { type: 'list_reply', list_reply: row } }
    }
    case 'button':
    case 'cta_url':
      return { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id, title } } }
  }
}
