import type { OrderTexts } from './order-text.ts'

/** Portuguese, as it is read in Brazil and in Portugal. */
export const orderTextsPt: OrderTexts = {
  confirmed: ({ drink, number, isFirst }) =>
    `Obrigado! O seu pedido ${number}: ${drink}. Avisamos quando estiver pronto.${isFirst ? privacy : ''}`,
  ready: ({ drink, number, pickupPlace }) =>
    `Está pronto: ${drink}! Retire ${pickupPlace === '' ? 'no bar' : `aqui: ${pickupPlace}`}. O seu número: ${number}`,
  cancelled: ({ drink, number }) =>
    `O bar teve de cancelar o seu pedido: ${drink}${number === '' ? '' : ` (${number})`}. Pergunte lá ou peça de novo.`,
  reminder: ({ drink, number, pickupPlace }) =>
    `A sua bebida está à espera: ${drink} (${number})${pickupPlace === '' ? '' : `. Retire aqui: ${pickupPlace}`}.`,
  refused: {
    'event-not-open': ({ eventName }) =>
      `${eventName} não está aceitando pedidos agora. Tente de novo daqui a pouco.`,
    'not-on-menu': ({ drink }) => `${drink} está em falta. Escreva AJUDA para ver o que temos.`,
    'open-order': ({ open }) =>
      open === ''
        ? 'Ainda estamos fazendo a sua bebida. Peça a próxima quando ela estiver pronta.'
        : `Ainda estamos fazendo ${open}. Para mudar, escreva "mudar pedido para ..." e o que deseja.`,
    limit: ({ maxOrders }) =>
      maxOrders === undefined
        ? 'Você já teve todas as suas bebidas.'
        : `Você já teve ${maxOrders === 1 ? 'a sua bebida' : `as suas ${maxOrders} bebidas`}.`,
    'not-a-drink': () => 'Não conseguimos ler o seu pedido. Escreva AJUDA para ver o que temos.',
  },
}

const privacy = ' Usamos o seu número só para isso; escreva ESQUEÇA-ME e nós o apagamos.'
