import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  edited: 'Alterada às {{time}}',
  textAt: 'Escrito às {{time}}',
  noText: 'sem palavras',
  reactedBy: '{{name}} reagiu com {{emoji}}',
  takeBack: 'Retirar {{emoji}}',
  reactionMoving: '{{emoji}} está a caminho',
  reactionFailed: '{{emoji}} não foi enviado: {{reason}} Prima para tentar de novo.',

  tools: 'O que fazer com esta mensagem',
  quote: 'Citar',
  react: 'Reagir',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed: 'Este navegador não nos deixa copiar. Selecione antes o texto.',
  reactWith: 'Reagir com {{emoji}}',
  windowShut: 'O WhatsApp só aceita uma reação até 24 h depois de o condutor escrever.',
}
