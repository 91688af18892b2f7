import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  live: 'Em direto',
  catchingUp: 'A atualizar',
  notLive: 'Parado desde as {{time}}',
  offlineBanner:
    'Sem ligação desde as {{time}}. Pode continuar a ler e a escrever: as mensagens ficam neste dispositivo e seguem sozinhas.',
  offlineBannerMemory:
    'Sem ligação desde as {{time}}. O que escrever segue sozinho quando voltar; até lá, mantenha este separador aberto.',
}
