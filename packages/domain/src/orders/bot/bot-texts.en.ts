import type { BotTexts, NamedOrder } from './bot-texts.ts'

/** English. Plain quotes and no emoji: either would make an SMS cost twice. */
export const botTextsEn: BotTexts = {
  menu: ({ eventName, greeting, drinks, extras }) =>
    [
      `${greeting ?? `Welcome to ${eventName}!`} Write what you would like:`,
      ...drinks,
      ...(extras.length === 0 ? [] : [`With: ${extras.join(', ')}`]),
      'Also: QUEUE, CANCEL, CHANGE ORDER TO ..., FORGET ME',
    ].join('\n'),
  notServing: () => 'Sorry, no drinks are being served right now. Please come back later.',
  paused: ({ eventName, until }) =>
    until === undefined
      ? `The bar at ${eventName} takes a break. Please try again a little later.`
      : `The bar at ${eventName} takes a break until ${until}. Please try again then.`,
  whichEvent: (names) => ['Which event are you at? Answer with its number:', ...numbered(names)].join('\n'),
  whichEventAgain: (names) =>
    ['Sorry, we need the number of your event first:', ...numbered(names)].join('\n'),
  wrongOrder: ({ words, drinks }) =>
    `Sorry, we found no drink in "${words}".${have(drinks)} Write HELP for more.`,
  notHere: ({ drink, drinks }) => `Sorry, we have no ${drink} here.${have(drinks)}`,
  soldOut: ({ drink, until, drinks }) =>
    `Sorry, ${drink} is sold out${until === undefined ? '' : ` until ${until}`}.${have(drinks)}`,
  whichDrink: (drinks) => `Which one would you like: ${listed(drinks)}? Write just that one.`,
  oneDrink: (drink) => `One order is one drink: we make your ${drink}. Order the next one when it is ready.`,
  otherDrink: ({ soldOut, drink }) => `Sorry, ${soldOut} is sold out, so we make your ${drink}.`,
  stillMaking: (order) =>
    `We are still making your ${named(order)}. To change it, write "change order to ..." and what you would like.`,
  limit: ({ max, per }) =>
    `Sorry, you have had your ${max === 1 ? 'drink' : `${max} drinks`} ${per === 'day' ? 'for today' : 'for this event'}.`,
  noOpenOrder: () => 'You have no open order. To order, just write the drink.',
  queue: ({ ahead, ...order }) =>
    ahead === 0
      ? `Your ${named(order)} is next.`
      : `${ahead === 1 ? '1 order is' : `${ahead} orders are`} ahead of your ${named(order)}.`,
  justCame: (order) => `Your ${named(order)} has just come in. You will get its number in a moment.`,
  beingMade: (order) => `We are making your ${named(order)} right now.`,
  isReady: ({ pickupPlace, ...order }) =>
    `Your ${named(order)} is ready${pickupPlace === '' ? '' : `. Pick it up here: ${pickupPlace}`}.`,
  cancelled: (order) => `Your ${named(order)} is cancelled.`,
  tooLateToCancel: (order) =>
    `We are making your ${named(order)} already, so it cannot be cancelled here. Please tell the bar.`,
  changed: (order) => `Changed: we make your ${named(order)}.`,
  tooLateToChange: (order) =>
    `We are making your ${named(order)} already, so it cannot be changed here. Please tell the bar.`,
  changeToWhat: (order) =>
    `Your order is ${named(order)}. What would you like instead? Write "change order to ..." and the drink.`,
  tellTheBar: () =>
    'Only the order bot reads this: please tell the people at the bar. To order, just write the drink.',
  forgotten: () =>
    'Done: your name and your messages are forgotten. Your number goes within a day; until then we keep only how many drinks you had. An order that was waiting is cancelled.',
  onlyText: () => 'Sorry, we can read only text. Please write the drink that you would like.',
}

function named({ drink, number }: NamedOrder): string {
  return number === null ? drink : `${drink} (#${number})`
}

function numbered(names: string[]): string[] {
  return names.map((name, index) => `${index + 1}: ${name}`)
}

function have(drinks: string[]): string {
  return drinks.length === 0 ? '' : ` We have: ${drinks.join(', ')}.`
}

function listed(drinks: string[]): string {
  return drinks.length < 2 ? drinks.join('') : `${drinks.slice(0, -1).join(', ')} or ${drinks.at(-1)}`
}
