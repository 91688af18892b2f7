import type { BusinessNumberInput } from '../numbers/business-number.ts'

/** A number with one template of every shape, for the tests in this folder. */
export const NORDVIK: BusinessNumberInput = {
  phoneNumberId: '106540352242922',
  displayPhoneNumber: '+44 20 7946 0018',
  wabaId: '102290129340398',
  name: 'Nordvik Lease',
  tokens: ['nordvik-token'],
  templates: [
    {
      name: 'vehicle_problem',
      language: 'en',
      category: 'UTILITY',
      body: 'Hello {{1}}, this is Nordvik Lease about your {{2}}. What is wrong with the vehicle?',
    },
    {
      name: 'workshop_slot',
      language: 'en_GB',
      category: 'UTILITY',
      header: { format: 'IMAGE' },
      body: '{{workshop}} can see you at {{time}}.',
      footer: 'Nordvik Lease',
      buttons: [
        { type: 'QUICK_REPLY', text: 'That suits me' },
        { type: 'URL', text: 'Directions', url: 'https://nordvik.example/way/{{1}}' },
      ],
    },
    {
      name: 'greeting',
      language: 'en',
      category: 'MARKETING',
      header: { format: 'TEXT', text: 'Hi {{1}}' },
      body: 'Good morning.',
    },
    { name: 'paused_offer', language: 'en', category: 'MARKETING', status: 'PAUSED', body: 'Drive now.' },
    { name: 'disabled_offer', language: 'en', category: 'MARKETING', status: 'DISABLED', body: 'Drive now.' },
  ],
}

/** A second number with its own token, to try one on the other. */
export const BRINKMANN: BusinessNumberInput = {
  phoneNumberId: '206540352242933',
  displayPhoneNumber: '+49 30 5550 1200',
  wabaId: '202290129340399',
  name: 'Brinkmann Fleet',
  tokens: ['brinkmann-token'],
}
