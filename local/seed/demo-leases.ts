import type { WhatsappConfiguration } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import { englishTemplates } from './templates-english.ts'
import { portugueseTemplates } from './templates-portuguese.ts'

/** A lease company of the demo with its WhatsApp number. */
export interface DemoLease {
  leaseId: string
  name: string
  /** Its settings document, word for word. */
  whatsapp: WhatsappConfiguration & { wabaId: string }
  /**
   * What the secret `whatsapp.tokenSecret` holds. Good for the simulator only, and only for the local secrets file:
   * never in a document.
   */
  token: string
}

/** Ofcom keeps British numbers in 7700 900… free for fiction. */
export const nordvik: DemoLease = {
  leaseId: 'nordvik',
  name: 'Nordvik Lease',
  whatsapp: {
    phoneNumberId: '106540352242922',
    displayPhoneNumber: '+44 7700 900100',
    wabaId: '102290129340398',
    tokenSecret: 'whatsapp-token-nordvik',
    templates: englishTemplates,
  },
  token: 'demo-token-of-nordvik',
}

/** No Portuguese operator has numbers in 29…. */
export const almar: DemoLease = {
  leaseId: 'almar',
  name: 'Almar Renting',
  whatsapp: {
    phoneNumberId: '208770451936125',
    displayPhoneNumber: '+351 290 000 150',
    wabaId: '205510448172093',
    tokenSecret: 'whatsapp-token-almar',
    templates: portugueseTemplates,
    automatedMessages: { opening: 'INITIATE_COMMUNICATION', closing: 'ENQUIRY_COMPLETION' },
  },
  token: 'demo-token-of-almar',
}

export const demoLeases: readonly DemoLease[] = [nordvik, almar]
