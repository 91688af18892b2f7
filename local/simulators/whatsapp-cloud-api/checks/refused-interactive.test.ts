import { describeRefusals, typed } from '../testing/refusals.ts'

const interactive = (content: object) => typed('interactive', { body: { text: 'Which?' }, ...content })
const button = (id: string, title: string) => ({ type: 'reply', reply: { id, title } })
const row = (id: number, title = `Row ${id}`) => ({ id: String(id), title })

describeRefusals('Interactive messages that the WhatsApp simulator refuses', [
  // Interactive
  {
    what: 'an unknown interactive type',
    request: interactive({ type: 'quiz' }),
    expected: [400, 100, 'must be one of {BUTTON, LIST, CTA_URL}'],
  },
  {
    what: 'four buttons',
    request: interactive({
      type: 'button',
      action: { buttons: [1, 2, 3, 4].map((id) => button(String(id), `B${id}`)) },
    }),
    expected: [400, 131009, 'Max allowed buttons: 3'],
  },
  {
    what: 'a button title of 21 characters',
    request: interactive({ type: 'button', action: { buttons: [button('a', 'x'.repeat(21))] } }),
    expected: [400, 131009, 'Max length: 20'],
  },
  {
    what: 'two buttons with one id',
    request: interactive({ type: 'button', action: { buttons: [button('a', 'A'), button('a', 'B')] } }),
    expected: [400, 131009, 'unique'],
  },
  {
    what: 'a footer of 61 characters',
    request: interactive({
      type: 'button',
      footer: { text: 'x'.repeat(61) },
      action: { buttons: [button('a', 'A')] },
    }),
    expected: [400, 100, 'at most 60'],
  },
  {
    what: 'a list of 11 rows',
    request: interactive({
      type: 'list',
      action: { button: 'Open', sections: [{ rows: Array.from({ length: 11 }, (_, id) => row(id)) }] },
    }),
    expected: [400, 131009, 'max allowed count: 10'],
  },
  {
    what: 'a row title of 25 characters',
    request: interactive({
      type: 'list',
      action: { button: 'Open', sections: [{ rows: [row(1, 'x'.repeat(25))] }] },
    }),
    expected: [400, 131009, 'Max length: 24'],
  },
  {
    what: 'a web button without an address',
    request: interactive({
      type: 'cta_url',
      action: { name: 'cta_url', parameters: { display_text: 'Open' } },
    }),
    expected: [400, 131008, 'url is required'],
  },
])
