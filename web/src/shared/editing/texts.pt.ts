import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  waiting: 'Guarda-se quando fizer uma pausa',
  saving: 'A guardar',
  saved: 'Guardado',
  unreachableTitle: 'Não foi possível guardar.',
  unreachable: 'O seu texto continua aqui; tentamos de novo daqui a 4 s.',
  refusedTitle: 'Isto não foi guardado.',
  refused:
    'A sua conta não pode alterar isto, ou há um valor que não é permitido. O seu texto continua aqui.',
  tryAgain: 'Tentar de novo',
  incomplete: 'Nem tudo está guardado: veja as linhas marcadas.',
  ofMost: '{{count}} de {{most}} caracteres',
  changedMeanwhile: 'Entretanto, alguém escreveu aqui “{{theirs}}”.',
  emptiedMeanwhile: 'Entretanto, alguém apagou isto.',
  takeTheirs: 'Ficar com o outro',
  keepMine: 'Manter o meu',
}
