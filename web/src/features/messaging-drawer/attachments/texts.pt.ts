import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  files: 'Ficheiros a enviar',
  file: 'Ficheiro',
  limits:
    'O WhatsApp aceita imagens até {{image}}, vídeos e sons até {{video}}, documentos até {{document}}.',
  stay: 'Mantenha esta página aberta até saírem.',
  sendFiles_one: 'Enviar {{count}} ficheiro',
  sendFiles_other: 'Enviar {{count}} ficheiros',
  caption: 'Algumas palavras para {{name}}',
  captionOf: 'Palavras para {{name}}',
  waiting: 'à espera dos anteriores',
  percent: '{{done}} %',
  progressOf: 'Quanto de {{name}} já saiu',
  again: 'Tentar {{name}} de novo',
  cancel: 'Parar o envio de {{name}}',
  remove: 'Retirar {{name}}',
  tooLarge: 'Grande demais: o WhatsApp aceita ficheiros deste tipo até {{limit}}. Nada foi enviado.',
  empty: 'Este ficheiro está vazio. Nada foi enviado.',
  wrongType: 'O WhatsApp não aceita ficheiros deste tipo. Envie um PDF, um documento, um JPEG ou um PNG.',
  refused: 'Este ficheiro não foi aceite. Nada foi enviado.',
  denied: 'Não pode enviar ficheiros aqui. Nada foi enviado.',
  unreachable: 'O ficheiro não saiu. O que já saiu fica lá; tente de novo para enviar o resto.',
}
