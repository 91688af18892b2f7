import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'

const language = 'pt_PT'
const category = 'UTILITY'

/** Almar's templates, by `templateType`. */
export const portugueseTemplates: Record<string, WhatsappTemplate> = {
  INITIATE_COMMUNICATION: {
    name: 'primeiro_contacto',
    language,
    category,
    title: 'Primeiro contacto',
    body: 'Olá {{driverName}}, fala a {{leaseName}} sobre a sua viatura {{vehicle}}, matrícula {{plate}}. O que se passa com ela?',
    parameters: ['driverName', 'leaseName', 'vehicle', 'plate'],
  },
  APPOINTMENT_CONFIRMED: {
    name: 'marcacao_confirmada',
    language,
    category,
    title: 'Marcação confirmada',
    body:
      'Olá {{driverName}}, a oficina {{workshop}} espera por si e pela viatura {{plate}} no dia {{date}} às {{time}}. ' +
      'Traga, por favor, os documentos da viatura e a carta de condução.',
    parameters: ['driverName', 'workshop', 'plate', 'date', 'time'],
  },
  COURTESY_CAR_READY: {
    name: 'viatura_de_substituicao',
    language,
    category,
    title: 'Viatura de substituição pronta',
    body:
      'Olá {{driverName}}, a viatura de substituição {{courtesyPlate}} está pronta em {{workshop}} a partir das {{time}} de hoje. ' +
      'Não se esqueça da carta de condução.',
    parameters: ['driverName', 'courtesyPlate', 'workshop', 'time'],
  },
  REQUEST_PHOTO: {
    name: 'pedido_de_fotografia',
    language,
    category,
    title: 'Pedir uma fotografia',
    body: 'Olá {{driverName}}, pode enviar-nos uma fotografia: {{subject}}, viatura {{plate}}? Apenas se estiver parado em segurança.',
    parameters: ['driverName', 'subject', 'plate'],
  },
  ENQUIRY_COMPLETION: {
    name: 'processo_concluido',
    language,
    category,
    title: 'Processo concluído',
    body:
      'Olá {{driverName}}, a viatura {{plate}} está pronta e o processo {{enquiryNumber}} foi concluído. ' +
      'Se ainda houver algum problema, responda a esta mensagem.',
    parameters: ['driverName', 'plate', 'enquiryNumber'],
  },
}
