import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import type { BusinessNumberInput } from '../simulators/whatsapp-cloud-api/numbers/business-number.ts'
import type { DemoLease } from '../seed/demo-leases.ts'

/** A lease company's number as WhatsApp would have it registered, with the templates that it approved. */
export function simulatedNumber({ name, whatsapp, token }: DemoLease): BusinessNumberInput {
  return {
    phoneNumberId: whatsapp.phoneNumberId,
    displayPhoneNumber: whatsapp.displayPhoneNumber,
    wabaId: whatsapp.wabaId ?? '100000',
    name,
    tokens: [token],
    templates: Object.values(whatsapp.templates).map((template) => ({
      name: template.name,
      language: template.language,
      category: template.category ?? 'UTILITY',
      body: numbered(template),
    })),
  }
}

/** WhatsApp numbers a template's places in their order; we name them. */
function numbered({ body, parameters }: WhatsappTemplate): string {
  return parameters.reduce((text, name, index) => text.replaceAll(`{{${name}}}`, `{{${index + 1}}}`), body)
}
