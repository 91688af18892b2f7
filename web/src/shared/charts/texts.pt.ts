import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  minutes: '{{count}} min',
  minutesSeconds: '{{minutes}} min {{seconds}} s',
  seconds: '{{count}} s',
  hour: '{{hour}}: {{count}}',
  day: 'Dia',
  dayTotal: 'Neste dia {{count}}',
  counted: 'Contado às {{time}}',
  again: 'Contar de novo',
  csv: 'CSV',
  emptyTitle: 'Ainda não há contas.',
  loading: 'A contar',
  failed: 'Não conseguimos contar.',
  failedHint: 'O servidor não respondeu. O que vê pode ser antigo.',
  tryAgain: 'Tentar de novo',
}
