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

/** British numbers in 7700 900… are kept free for fiction by Ofcom. */
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

export const almar: DemoLease = {
  leaseId: 'almar',
  name: 'Almar Renting',
  whatsapp: {
    phoneNumberId: '208770451936125',
    displayPhoneNumber: '+351 21 000 0150',
    wabaId: '205510448172093',
    tokenSecret: 'whatsapp-token-almar',
    templates: portugueseTemplates,
  },
  token: 'demo-token-of-almar',
}

export const demoLeases: readonly DemoLease[] = [nordvik, almar]
