import type { en } from './texts.en.ts'

export const pt: Record<keyof typeof en, string> = {
  title: 'Entrar num local',
  subtitle: 'Um tablet torna-se quiosque, um ecrã torna-se o painel',
  code: 'Código',
  codeHint: 'Seis letras, de quem gere o local. Serve uma vez, durante dez minutos.',
  join: 'Entrar',
  short: 'O código tem seis letras.',
  unknown: 'Este código não existe, já foi usado ou é antigo. Peça um novo.',
  tooMany: 'Demasiados códigos não serviram. Espere um minuto e tente este de novo.',
  offline: 'Não há ligação. O código fica aqui; entre quando a linha voltar.',
  unexpected: 'Não foi possível entrar agora. O código ainda pode servir: tente de novo daqui a um minuto.',
  signedIn: '{{name}} tem sessão iniciada aqui',
  signedInBody: 'Ao entrar, essa sessão termina neste browser.',
  otherWay: 'Entrar com e-mail e palavra-passe',
}
