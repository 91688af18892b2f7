import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  language: 'Língua',
  phoneShort: 'Este número é demasiado curto.',
  phoneShortFor: 'Este número é demasiado curto para: {{country}}.',
  phoneLong: 'Este número é demasiado longo.',
  phoneLongFor: 'Este número é demasiado longo para: {{country}}.',
  phoneWrong: 'Isto não é um número de telefone.',
  moreTime: 'Mais tempo',
  stillThere: 'Ainda está aí?',
  loading: 'Um momento',
}
