import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  open: 'Pode escrever livremente durante {{left}}',
  openUntil: ', até {{time}}',
  hoursAndMinutes: '{{hours}} h {{minutes}} min',
  hours: '{{hours}} h',
  minutes: '{{minutes}} min',
  shut: 'O texto livre fechou às {{time}}',
  shutWhy: ', 24 h depois da última resposta. Reabre quando {{name}} escrever.',
  never: '{{name}} ainda não escreveu',
  neverWhy: '. Envie um modelo, ou escreva e o texto fica retido até lá.',
  saidOpen: 'Pode escrever livremente.',
  saidShort: 'Resta menos de uma hora para escrever livremente.',
  saidShut: 'O texto livre está fechado.',
}
