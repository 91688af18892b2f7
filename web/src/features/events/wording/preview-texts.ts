import { botTexts } from '@relaydesk/domain/orders/bot/bot-texts.ts'
import type { GuestLanguage, OrderEvent } from '@relaydesk/domain/orders/event.ts'
import type { OrderedModifier } from '@relaydesk/domain/orders/order.ts'
import { drinkName } from '@relaydesk/domain/orders/drink-name.ts'
import { orderText } from '@relaydesk/domain/orders/order-text.ts'
import { pausedText } from './paused-text.ts'

/** On what occasion a guest gets a text. */
export type Occasion =
  | 'menu'
  | 'confirmed'
  | 'ready'
  | 'reminder'
  | 'cancelled'
  | 'queue'
  | 'stillMaking'
  | 'soldOut'
  | 'wrongOrder'
  | 'limit'
  | 'paused'
  | 'ended'

export interface Preview {
  occasion: Occasion
  text: string
}

/** Any number would do; with this one the text is as long as it mostly is. */
const exampleNumber = 42

/** Every text that guests of an event get, with a drink of its menu as the example. */
export function previewTexts(event: OrderEvent, language: GuestLanguage): readonly Preview[] {
  const say = botTexts(language)
  const served = event.menu.filter(({ isOn }) => isOn)
  const drinks = served.map(({ title }) => title)
  const itemTitle = drinks[0] ?? event.menu[0]?.title ?? ''
  const milk = event.modifiers.find(({ kind }) => kind === 'milk')
  const modifiers: OrderedModifier[] = milk === undefined ? [] : [{ title: milk.title }]
  const drink = drinkName(itemTitle, modifiers, language)
  const facts = {
    eventName: event.name,
    pickupPlace: event.pickupPlace,
    number: exampleNumber,
    itemTitle,
    modifiers,
    language,
    isFirst: true,
    maxOrders: event.maxOrdersPerGuest,
  }
  const greeting = event.texts.welcome
  const extras = event.modifiers.map(({ title }) => title)
  return [
    { occasion: 'menu', text: say.menu({ eventName: event.name, greeting, drinks, extras }) },
    { occasion: 'confirmed', text: orderText('confirmed', facts) },
    { occasion: 'ready', text: orderText('ready', facts) },
    { occasion: 'reminder', text: orderText('reminder', facts) },
    { occasion: 'cancelled', text: orderText('cancelled', facts) },
    { occasion: 'queue', text: say.queue({ drink, number: exampleNumber, ahead: 3 }) },
    { occasion: 'stillMaking', text: say.stillMaking({ drink, number: exampleNumber }) },
    { occasion: 'soldOut', text: soldOutText() },
    {
      occasion: 'wrongOrder',
      text: say.wrongOrder({ words: language === 'pt' ? 'bom dia' : 'hi there', drinks }),
    },
    ...(event.maxOrdersPerGuest >= 50
      ? []
      : [
          {
            occasion: 'limit' as const,
            text: say.limit({ max: event.maxOrdersPerGuest, per: event.limitPer }),
          },
        ]),
    { occasion: 'paused', text: pausedText(event, event.pause?.until, language) },
    { occasion: 'ended', text: say.notServing() },
  ]

  function soldOutText(): string {
    const off = event.menu.find(({ isOn }) => !isOn)?.title ?? itemTitle
    return say.soldOut({ drink: off, until: undefined, drinks: drinks.filter((title) => title !== off) })
  }
}

/** How many parts a text message costs: 160 characters fit one, 153 each of several; with letters beyond GSM's 70 and 67. */
export function smsParts(text: string): number {
  const isPlain = /^[\n\r -~£¥èéùìòÇØøÅåÄÖÑÜäöñüà§¿¡ÆæßÉΔΦΓΛΩΠΨΣΘΞ€]*$/u.test(text)
  const [whole, part] = isPlain ? [160, 153] : [70, 67]
  return text.length <= whole ? 1 : Math.ceil(text.length / part)
}
