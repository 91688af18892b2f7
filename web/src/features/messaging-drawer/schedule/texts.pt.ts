import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  title: 'Enviar mais tarde',
  close: 'Fechar',
  inAnHour: 'Daqui a 1 hora',
  thisAfternoon: 'Esta tarde',
  tomorrowMorning: 'Amanhã',
  exactly: 'Ou a',
  schedule: 'Enviar então',
  leaves: 'Sai {{time}}.',
  closedByThen: 'Nessa altura o texto livre estará fechado: fica retida até {{name}} responder.',
  closedNow: 'O texto livre está fechado: a partir daí fica retida até {{name}} responder.',
  closesAt: 'O texto livre fecha {{time}}. O que sair mais tarde fica retido até {{name}} responder.',
  unreadable: 'Escreva uma data e uma hora.',
  past: 'Essa hora já passou.',
  tooFar: 'No máximo com 30 dias de antecedência.',
  textMissing: 'Escreva primeiro a mensagem.',
}
