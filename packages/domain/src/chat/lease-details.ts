import {
  templateOf,
  type LeaseWhatsappDetails,
  type WhatsappConfiguration,
} from './whatsapp-configuration.ts'

/** What a task carries of a lease company's settings; of a template message also its template. */
export function detailsFor(settings: WhatsappConfiguration, templateType?: string): LeaseWhatsappDetails {
  const { phoneNumberId, displayPhoneNumber, wabaId, tokenSecret, templates, messagesPerSecond } = settings
  const template = templateOf(templates, templateType)
  return {
    phoneNumberId,
    displayPhoneNumber,
    tokenSecret,
    ...(wabaId === undefined ? {} : { wabaId }),
    ...(messagesPerSecond === undefined ? {} : { messagesPerSecond }),
    ...(template === undefined ? {} : { template }),
  }
}
