import { expect } from 'chai'
import { changedMessage, shownContent, type SaidContent } from './said-content.ts'

const ROWS: Array<{ said: SaidContent; shown: unknown }> = [
  { said: { type: 'text', text: { body: 'Hello' } }, shown: { type: 'text', text: 'Hello' } },
  {
    said: {
      type: 'image',
      image: { id: '1', mime_type: 'image/png', sha256: 'abc', caption: 'The light' },
    },
    shown: { type: 'image', mediaId: '1', mimeType: 'image/png', caption: 'The light' },
  },
  {
    said: { type: 'audio', audio: { id: '2', mime_type: 'audio/ogg; codecs=opus', voice: true } },
    shown: { type: 'audio', mediaId: '2', mimeType: 'audio/ogg; codecs=opus', voice: true },
  },
  {
    said: { type: 'document', document: { id: '3', filename: 'offer.pdf' } },
    shown: { type: 'document', mediaId: '3', filename: 'offer.pdf' },
  },
  {
    said: { type: 'location', location: { latitude: 52.2, longitude: 8, name: 'Gate 2' } },
    shown: { type: 'location', latitude: 52.2, longitude: 8, name: 'Gate 2' },
  },
  {
    said: {
      type: 'contacts',
      contacts: [{ name: { formatted_name: 'Piet' }, phones: [{ phone: '+31 6 1' }] }],
    },
    shown: { type: 'contacts', contacts: [{ name: 'Piet', phones: ['+31 6 1'] }] },
  },
  {
    said: { type: 'button', button: { payload: 'yes', text: 'That suits me' } },
    shown: { type: 'text', text: 'That suits me' },
  },
  {
    said: {
      type: 'interactive',
      interactive: { type: 'list_reply', list_reply: { id: 'a', title: '12:15' } },
    },
    shown: { type: 'text', text: '12:15' },
  },
  {
    said: { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '👍' } },
    shown: { type: 'reaction', messageId: 'wamid.1', emoji: '👍' },
  },
  // A reaction that is taken back comes without its emoji.
  {
    said: { type: 'reaction', reaction: { message_id: 'wamid.1' } },
    shown: { type: 'reaction', messageId: 'wamid.1', emoji: '' },
  },
  { said: { type: 'order', order: { catalog_id: '1' } }, shown: { type: 'other', text: 'order' } },
  { said: { type: 'image', image: 'broken' }, shown: { type: 'other', text: 'image' } },
]

describe('What a person’s own phone shows of what they said', () => {
  for (const { said, shown } of ROWS)
    it(JSON.stringify(said).slice(0, 70), () => {
      expect(shownContent(said)).to.deep.equal(shown)
    })

  it('knows which message is changed or taken back', () => {
    const message = { type: 'text', text: { body: 'Door 3' } }
    const edit = { type: 'edit', edit: { original_message_id: 'wamid.1', message } }
    expect(changedMessage(edit)).to.deep.equal({ id: 'wamid.1', content: { type: 'text', text: 'Door 3' } })
    const revoke = { type: 'revoke', revoke: { original_message_id: 'wamid.1' } }
    expect(changedMessage(revoke)).to.deep.equal({ id: 'wamid.1' })
    expect(changedMessage(message)).to.equal(undefined)
  })
})
