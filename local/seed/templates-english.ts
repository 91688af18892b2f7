import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'

const language = 'en'
const category = 'UTILITY'

/** Nordvik's templates, by `templateType`. WhatsApp lets no body begin or end with a parameter. */
export const englishTemplates: Record<string, WhatsappTemplate> = {
  INITIATE_COMMUNICATION: {
    name: 'initiate_communication',
    language,
    category,
    title: 'Opening template',
    body: 'Hello {{driverName}}, this is {{leaseName}} about your {{vehicle}} {{plate}}. What is wrong with the vehicle?',
    parameters: ['driverName', 'leaseName', 'vehicle', 'plate'],
  },
  PLEASE_CONTACT_US: {
    name: 'please_contact_us',
    language,
    category,
    title: 'Please contact us',
    body: 'We have news about your vehicle. Please answer this message, then we can write to you here.',
    parameters: [],
  },
  APPOINTMENT_CONFIRMED: {
    name: 'appointment_confirmed',
    language,
    category,
    title: 'Appointment confirmed',
    body:
      'Hello {{driverName}}, {{workshop}} expects you and {{plate}} on {{date}} at {{time}}. ' +
      'Please bring the registration papers and your driving licence.',
    parameters: ['driverName', 'workshop', 'plate', 'date', 'time'],
  },
  APPOINTMENT_MOVED: {
    name: 'appointment_moved',
    language,
    category,
    title: 'Appointment moved',
    body: 'Hello {{driverName}}, your appointment at {{workshop}} has moved to {{date}} at {{time}}. Does that suit you?',
    parameters: ['driverName', 'workshop', 'date', 'time'],
  },
  COURTESY_CAR_READY: {
    name: 'courtesy_car_ready',
    language,
    category,
    title: 'Courtesy vehicle ready',
    body:
      'Hello {{driverName}}, your courtesy vehicle {{courtesyPlate}} is ready at {{workshop}} from {{time}} today. ' +
      'Bring your driving licence.',
    parameters: ['driverName', 'courtesyPlate', 'workshop', 'time'],
  },
  REQUEST_PHOTO: {
    name: 'request_photo',
    language,
    category,
    title: 'Ask for a photo',
    body: 'Hello {{driverName}}, could you send us a photo of the {{subject}} of {{plate}}? Only if you are parked safely.',
    parameters: ['driverName', 'subject', 'plate'],
  },
  ENQUIRY_COMPLETION: {
    name: 'enquiry_completion',
    language,
    category,
    title: 'Enquiry completed',
    body:
      'Hello {{driverName}}, your {{vehicle}} {{plate}} is back in order and enquiry {{enquiryNumber}} is closed. ' +
      'If anything is still wrong, just answer here.',
    parameters: ['driverName', 'vehicle', 'plate', 'enquiryNumber'],
  },
}
