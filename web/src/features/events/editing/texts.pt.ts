import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  noName: 'Falta um nome. Até lá, fica o antigo.',
  nameTaken: 'Já há outra coisa neste menu com esse nome.',
  nameTooLong: 'O nome pode ter 40 caracteres.',
  lineTooLong: 'A linha pode ter 120 caracteres.',
  tooManyDrinks: 'Dez bebidas é o limite: as listas do WhatsApp não levam mais. Retire primeiro uma.',
  tooFewDrinks: 'Um menu tem pelo menos duas bebidas. Junte primeiro uma.',
  placeTooLong: 'O local pode ter 80 caracteres.',
  textTooLong: 'O texto pode ter 600 caracteres.',
  limitOutOfRange: 'Um número inteiro de 1 a 50; 50 quer dizer sem limite.',
  spellingTaken: 'Uma destas é o nome de outra bebida.',
}
