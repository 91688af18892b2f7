import type { AccountInput } from '../account/account.ts'

export const ACCOUNT_SID = `AC${'0d'.repeat(16)}`
export const TOKEN = 'a token'
export const POOL_SID = `MG${'0a'.repeat(16)}`
export const MENU_SID = `HX${'0b'.repeat(16)}`
export const READY_SID = `HX${'0c'.repeat(16)}`

export const BAR = '+447700900177'
export const BAR_ON_WHATSAPP = 'whatsapp:+447700900177'
export const POOL = ['+447700900188', '+447700900189', 'whatsapp:+447700900188']

export const GUEST = '+447700900611'
export const GUEST_ON_WHATSAPP = 'whatsapp:+447700900611'

/** An account with a sender per channel, a pool, and two templates, for the tests in this folder. */
export const ACCOUNT: AccountInput = {
  accountSid: ACCOUNT_SID,
  authToken: TOKEN,
  senders: [BAR, BAR_ON_WHATSAPP, 'messenger:1234567890', ...POOL].map((address) => ({
    address,
    name: 'Bar',
  })),
  services: [
    { sid: POOL_SID, name: 'Bars', pool: POOL },
    { sid: `MG${'0e'.repeat(16)}`, name: 'Nobody', pool: [] },
  ],
  contents: [
    {
      sid: MENU_SID,
      types: {
        'twilio/list-picker': {
          body: 'What would you like, {{1}}?',
          button: 'Menu',
          items: [
            { item: 'Flat white', id: 'flat-white', description: 'Double shot' },
            { item: 'Espresso', id: 'espresso' },
          ],
        },
      },
    },
    {
      sid: READY_SID,
      variables: { 2: 'the bar' },
      types: {
        'twilio/quick-reply': {
          body: 'Order {{1}} is ready at {{2}}.',
          actions: [{ title: 'On my way', id: 'coming' }],
        },
        'twilio/text': { body: 'Order {{1}} is ready at {{2}}.' },
      },
    },
  ],
}
