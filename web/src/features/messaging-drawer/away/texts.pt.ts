import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  title: 'De novo em direto.',
  fromDriver_one: '{{count}} mensagem nova de {{name}}',
  fromDriver_other: '{{count}} mensagens novas de {{name}}',
  answered: '{{name}} respondeu',
  left_one: 'a sua mensagem saiu',
  left_other: 'saíram {{count}} mensagens suas',
  failed_one: 'a sua mensagem não foi enviada',
  failed_other: '{{count}} mensagens suas não foram enviadas',
  gotIt: 'Percebi',
}
