import { BRINKMANN } from '../testing/numbers.ts'
import { describeRefusals, typed } from '../testing/refusals.ts'

const template = (name: string, language: string, ...components: unknown[]) =>
  typed('template', { name, language: { code: language }, ...(components.length > 0 ? { components } : {}) })
const body = (...parameters: unknown[]) => ({ type: 'body', parameters })
const word = (value: string) => ({ type: 'text', text: value })
const named = (name: string, value: string) => ({ ...word(value), parameter_name: name })
const slotHeader = {
  type: 'header',
  parameters: [{ type: 'image', image: { link: 'https://nordvik.example/a.png' } }],
}
const slotBody = body(named('workshop', 'Brinkmann'), named('time', '12:15'))
const slotUrl = { type: 'button', sub_type: 'url', index: '1', parameters: [word('4')] }

describeRefusals('Template sends that the WhatsApp simulator refuses', [
  // Templates
  {
    what: 'an unknown template',
    request: template('nobody', 'en'),
    expected: [404, 132001, 'template name (nobody) does not exist in en'],
  },
  {
    what: 'a template in another language',
    request: template('vehicle_problem', 'pt_BR'),
    expected: [404, 132001, 'does not exist in pt_BR'],
  },
  {
    what: 'a template of another business',
    request: template('vehicle_problem', 'en', body(word('a'), word('b'))),
    options: {
      token: 'brinkmann-token',
      path: `/v25.0/${BRINKMANN.phoneNumberId}/messages`,
    },
    expected: [404, 132001, 'does not exist'],
  },
  {
    what: 'too few template values',
    request: template('vehicle_problem', 'en', body(word('Youssef'))),
    expected: [
      400,
      132000,
      'body: number of localizable_params (1) does not match the expected number of params (2)',
    ],
  },
  {
    what: 'no template values',
    request: template('vehicle_problem', 'en'),
    expected: [400, 132000, 'localizable_params (0)'],
  },
  {
    what: 'a header that the template does not have',
    request: template(
      'vehicle_problem',
      'en',
      { type: 'header', parameters: [word('x')] },
      body(word('a'), word('b')),
    ),
    expected: [400, 132000, 'header: number of localizable_params (1)'],
  },
  {
    what: 'a line break in a value',
    request: template('vehicle_problem', 'en', body(word('a\nb'), word('c'))),
    expected: [400, 132018, 'new-line'],
  },
  {
    what: 'a value without text',
    request: template('vehicle_problem', 'en', body({ type: 'text' }, word('c'))),
    expected: [400, 100, "Parameter 'text' is mandatory"],
  },
  {
    what: 'a picture where a word belongs',
    request: template('vehicle_problem', 'en', body(word('a'), { type: 'image', image: {} })),
    expected: [400, 132012, 'expected TEXT, received IMAGE'],
  },
  {
    what: 'a named value without its name',
    request: template('workshop_slot', 'en_GB', slotHeader, body(word('a'), word('b')), slotUrl),
    expected: [400, 100, 'Parameter name is missing or empty'],
  },
  {
    what: 'a name that the template does not have',
    request: template(
      'workshop_slot',
      'en_GB',
      slotHeader,
      body(named('garage', 'a'), named('time', 'b')),
      slotUrl,
    ),
    expected: [400, 132012, 'garage'],
  },
  {
    what: 'a missing header picture',
    request: template('workshop_slot', 'en_GB', slotBody, slotUrl),
    expected: [400, 132012, 'header: Format mismatch, expected IMAGE'],
  },
  {
    what: 'a missing button value',
    request: template('workshop_slot', 'en_GB', slotHeader, slotBody),
    expected: [400, 131008, 'Button at index 1 of type Url requires a parameter'],
  },
  {
    what: 'a button of another kind',
    request: template('workshop_slot', 'en_GB', slotHeader, slotBody, { ...slotUrl, sub_type: 'copy_code' }),
    expected: [400, 132012, 'Button at index 1'],
  },
  {
    what: 'a button that is not there',
    request: template('vehicle_problem', 'en', body(word('a'), word('b')), slotUrl),
    expected: [400, 132000, 'buttons'],
  },
  {
    what: 'a component that Meta does not know',
    request: template('vehicle_problem', 'en', { type: 'footer' }),
    expected: [400, 100, 'must be one of {HEADER, BODY, BUTTON}'],
  },
  { what: 'a paused template', request: template('paused_offer', 'en'), expected: [400, 132015, 'paused'] },
  {
    what: 'a disabled template',
    request: template('disabled_offer', 'en'),
    expected: [400, 132016, 'disabled'],
  },
])
