import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  live: 'Em direto',
  catchingUp: 'A atualizar',
  notLive: 'Parado',
  staleTitle: 'Este painel pode estar desatualizado',
  staleBody: 'Últimas notícias às {{time}}, há mais de 45 segundos. {{ask}}',
  retrying: 'Nova tentativa a cada 5 s',
  loading: 'Um momento',
  loadingLong: 'Ainda a carregar. A ligação está lenta.',
  broken: 'Este ecrã tem um problema',
  brokenBody: 'Recomeça sozinho dentro de um minuto.',
}
