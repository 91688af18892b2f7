import type { BotTexts, NamedOrder } from './bot-texts.ts'

/** Portuguese, as it is read in Brazil and in Portugal. */
export const botTextsPt: BotTexts = {
  menu: ({ eventName, greeting, drinks, extras }) =>
    [
      `${greeting ?? `Boas-vindas a ${eventName}!`} Escreva o que deseja:`,
      ...drinks,
      ...(extras.length === 0 ? [] : [`Com: ${extras.join(', ')}`]),
      'Também: FILA, CANCELAR, MUDAR PEDIDO PARA ..., ESQUEÇA-ME',
    ].join('\n'),
  notServing: () => 'Não estamos servindo bebidas agora. Volte mais tarde, por favor.',
  paused: ({ eventName, until }) =>
    until === undefined
      ? `O bar de ${eventName} está em pausa. Tente de novo daqui a pouco.`
      : `O bar de ${eventName} está em pausa até ${until}. Tente de novo depois.`,
  whichEvent: (names) => ['Em qual evento você está? Responda com o número:', ...numbered(names)].join('\n'),
  whichEventAgain: (names) => ['Primeiro precisamos do número do seu evento:', ...numbered(names)].join('\n'),
  wrongOrder: ({ words, drinks }) =>
    `Não encontramos nenhuma bebida em "${words}".${have(drinks)} Escreva AJUDA para saber mais.`,
  notHere: ({ drink, drinks }) => `Não temos ${drink} aqui.${have(drinks)}`,
  soldOut: ({ drink, until, drinks }) =>
    `${drink} está em falta${until === undefined ? '' : ` até ${until}`}.${have(drinks)}`,
  whichDrink: (drinks) => `Qual deseja: ${listed(drinks)}? Escreva só essa.`,
  oneDrink: (drink) =>
    `Cada pedido é de uma bebida: fazemos ${drink}. Peça a próxima quando esta estiver pronta.`,
  otherDrink: ({ soldOut, drink }) => `${soldOut} está em falta, por isso fazemos ${drink}.`,
  stillMaking: (order) =>
    `Ainda estamos fazendo ${named(order)}. Para mudar, escreva "mudar pedido para ..." e o que deseja.`,
  limit: ({ max, per }) =>
    `Você já teve ${max === 1 ? 'a sua bebida' : `as suas ${max} bebidas`} ${per === 'day' ? 'de hoje' : 'deste evento'}.`,
  noOpenOrder: () => 'Você não tem nenhum pedido em aberto. Para pedir, escreva a bebida.',
  queue: ({ ahead, ...order }) =>
    ahead === 0
      ? `${named(order)} é o próximo pedido.`
      : `Há ${ahead === 1 ? '1 pedido' : `${ahead} pedidos`} antes do seu: ${named(order)}.`,
  justCame: (order) => `O seu pedido acabou de chegar: ${named(order)}. O número vem já.`,
  beingMade: (order) => `Estamos fazendo ${named(order)} agora mesmo.`,
  isReady: ({ pickupPlace, ...order }) =>
    `${named(order)}: está pronto${pickupPlace === '' ? '' : `. Retire aqui: ${pickupPlace}`}.`,
  cancelled: (order) => `Pedido cancelado: ${named(order)}.`,
  tooLateToCancel: (order) =>
    `Já estamos fazendo ${named(order)}, não dá para cancelar por aqui. Fale com o bar, por favor.`,
  changed: (order) => `Pedido mudado: fazemos ${named(order)}.`,
  tooLateToChange: (order) =>
    `Já estamos fazendo ${named(order)}, não dá para mudar por aqui. Fale com o bar, por favor.`,
  changeToWhat: (order) =>
    `O seu pedido é ${named(order)}. O que deseja no lugar? Escreva "mudar pedido para ..." e a bebida.`,
  tellTheBar: () =>
    'Aqui só lê o robô dos pedidos: fale com as pessoas do bar, por favor. Para pedir, escreva a bebida.',
  forgotten: () =>
    'Pronto: esquecemos o seu nome e as suas mensagens. O seu número sai dentro de um dia; até lá guardamos só quantas bebidas teve. Um pedido que esperava foi cancelado.',
  onlyText: () => 'Só conseguimos ler texto. Escreva a bebida que deseja, por favor.',
}

function named({ drink, number }: NamedOrder): string {
  return number === null ? drink : `${drink} (#${number})`
}

function numbered(names: string[]): string[] {
  return names.map((name, index) => `${index + 1}: ${name}`)
}

function have(drinks: string[]): string {
  return drinks.length === 0 ? '' : ` Temos: ${drinks.join(', ')}.`
}

function listed(drinks: string[]): string {
  return drinks.length < 2 ? drinks.join('') : `${drinks.slice(0, -1).join(', ')} ou ${drinks.at(-1)}`
}
