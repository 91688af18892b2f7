import { describeRefusals, DRIVER, typed } from '../testing/refusals.ts'
import { textTo } from '../testing/requests.ts'

const text = textTo(DRIVER, 'Hello')

describeRefusals('Content that the WhatsApp simulator refuses', [
  // Text
  {
    what: 'a text without content',
    request: { ...text, text: undefined },
    expected: [400, 131008, 'The parameter text is required.'],
  },
  {
    what: 'a text without a body',
    request: typed('text', {}),
    expected: [400, 131008, 'The parameter text.body is required.'],
  },
  {
    what: 'an empty text',
    request: typed('text', { body: ' ' }),
    expected: [400, 131009, 'text.body cannot be empty'],
  },
  {
    what: 'a text of 4,097 characters',
    request: typed('text', { body: 'x'.repeat(4097) }),
    expected: [400, 100, "text['body'] must be at most 4096 characters long"],
  },
  { what: 'a number as text', request: typed('text', { body: 7 }), expected: [400, 100, 'must be a string'] },
  {
    what: 'a misspelled parameter of text',
    request: typed('text', { body: 'a', previewUrl: true }),
    expected: [400, 100, 'Unexpected key "previewUrl" on param "text".'],
  },
  // Media
  {
    what: 'an image without id and link',
    request: typed('image', {}),
    expected: [400, 131009, 'exactly one of id and link'],
  },
  {
    what: 'an image with id and link',
    request: typed('image', { id: '1', link: 'https://a.example/a.png' }),
    expected: [400, 131009, 'exactly one of id and link'],
  },
  {
    what: 'a link that is none',
    request: typed('image', { link: 'a.png' }),
    expected: [400, 131009, 'not a valid URL'],
  },
  {
    what: 'an id that nobody uploaded',
    request: typed('image', { id: '123' }),
    expected: [400, 131009, 'media 123 does not exist'],
  },
  {
    what: 'a caption of 1,025 characters',
    request: typed('image', { link: 'https://a.example/a.png', caption: 'x'.repeat(1025) }),
    expected: [400, 100, 'at most 1024 characters'],
  },
  {
    what: 'a caption under audio',
    request: typed('audio', { link: 'https://a.example/a.ogg', caption: 'a' }),
    expected: [400, 100, 'Unexpected key "caption" on param "audio".'],
  },
  // Location, contacts, reaction
  {
    what: 'a location without longitude',
    request: typed('location', { latitude: 52 }),
    expected: [400, 131008, 'location.longitude'],
  },
  {
    what: 'a latitude beyond the pole',
    request: typed('location', { latitude: 91, longitude: 0 }),
    expected: [400, 131009, 'location.latitude'],
  },
  {
    what: 'no contacts',
    request: typed('contacts', []),
    expected: [400, 131009, 'contacts must not be empty'],
  },
  {
    what: 'a contact without a name',
    request: typed('contacts', [{ phones: [] }]),
    expected: [400, 131008, 'contacts[0].name'],
  },
  {
    what: 'a reaction to nothing',
    request: typed('reaction', { emoji: '👍' }),
    expected: [400, 131008, 'reaction.message_id'],
  },
  {
    what: 'a reaction of words',
    request: typed('reaction', { message_id: 'wamid.a', emoji: 'ok' }),
    expected: [400, 131009, 'single emoji'],
  },
])
