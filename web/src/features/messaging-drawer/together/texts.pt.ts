import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  here_one: 'está aqui.',
  here_other: 'estão aqui.',
  writing_one: 'também está a escrever a {{driver}}.',
  writing_other: 'também estão a escrever a {{driver}}.',
  colleague: 'Um colega',
  answeredSeconds_one: '{{name}} respondeu há {{count}} segundo.',
  answeredSeconds_other: '{{name}} respondeu há {{count}} s.',
  answeredMinutes_one: '{{name}} respondeu há {{count}} minuto.',
  answeredMinutes_other: '{{name}} respondeu há {{count}} minutos.',
  sendAnyway: 'Enviar na mesma',
  keepWriting: 'Continuar a escrever',
}
