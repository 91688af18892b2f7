import type { OrderTexts } from './order-text.ts'

/** English. Plain quotes and no emoji: either would make an SMS cost twice. */
export const orderTextsEn: OrderTexts = {
  confirmed: ({ drink, number, isFirst }) =>
    `Thanks! Your ${drink} is order ${number}. We will text you when it is ready.${isFirst ? privacy : ''}`,
  ready: ({ drink, number, pickupPlace }) =>
    `Your ${drink} is ready! Pick it up ${pickupPlace === '' ? 'at the bar' : `here: ${pickupPlace}`}. Your number: ${number}`,
  cancelled: ({ drink, number }) =>
    `Sorry, the bar had to cancel your ${drink}${number === '' ? '' : ` (${number})`}. Please ask there, or order again.`,
  reminder: ({ drink, number, pickupPlace }) =>
    `Your ${drink} (${number}) is waiting for you${pickupPlace === '' ? '' : `. Pick it up here: ${pickupPlace}`}.`,
  refused: {
    'event-not-open': ({ eventName }) =>
      `Sorry, ${eventName} is not taking orders right now. Please try again a little later.`,
    'not-on-menu': ({ drink }) => `Sorry, ${drink} is sold out. Write HELP to see what we have.`,
    'open-order': ({ open }) =>
      open === ''
        ? 'We are still making your drink. Order the next one when it is ready.'
        : `We are still making your ${open}. To change it, write "change order to ..." and what you would like.`,
    limit: ({ maxOrders }) =>
      maxOrders === undefined
        ? 'Sorry, you have had all your drinks.'
        : `Sorry, you have had your ${maxOrders === 1 ? 'drink' : `${maxOrders} drinks`}.`,
    'not-a-drink': () => 'Sorry, we could not read your order. Write HELP to see what we have.',
  },
}

const privacy = ' We use your number only for that; write FORGET ME and we delete it.'
