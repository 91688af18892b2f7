import { readIntent } from '../bot/read-intent.ts'
import { readOrder } from '../read-order.ts'
import type { OrderReading } from '../reading/order-reading.ts'
import { coffeeBar } from './test-event.ts'

/**
 * What a guest's text comes to at the coffee bar: a drink with its modifiers (`+`) and what it is without (`-`), how many they want
 * (`x2`) and what else they named (`& …`); or what they want instead.
 */
export function comesTo(phrase: string): string {
  const intent = readIntent(phrase, (text) => readOrder(text, coffeeBar))
  switch (intent.kind) {
    case 'order':
      return drinkOf(readOrder(phrase, coffeeBar))
    case 'change': {
      const reading = readOrder(intent.text, coffeeBar)
      if (reading.found === 'drink') return `change: ${drinkOf(reading)}`
      const modifiers = modifiersOf(reading)
      return modifiers === '' ? 'change' : `change:${modifiers}`
    }
    case 'language':
      return intent.language === 'pt' ? 'Portuguese' : 'English'
    case 'forget':
    case 'cancel':
    case 'queue':
    case 'help':
    case 'thanks':
    case 'remark':
    case 'nothing':
      return intent.kind
  }
}

function drinkOf(reading: OrderReading): string {
  switch (reading.found) {
    case 'drink': {
      const also = reading.also.length === 0 ? '' : ` & ${reading.also.map(({ title }) => title).join(', ')}`
      const gone = reading.soldOut.map(({ title }) => ` (no ${title})`).join('')
      const many = reading.quantity === 1 ? '' : ` x${reading.quantity}`
      return `${reading.item.title}${modifiersOf(reading)}${many}${also}${gone}`
    }
    case 'several':
      return `which: ${reading.items.map(({ title }) => title).join(', ')}`
    case 'sold-out':
      return `sold out: ${reading.item.title}${modifiersOf(reading)}`
    case 'none':
      return reading.otherDrink === undefined ? 'not understood' : `we have no ${reading.otherDrink}`
  }
}

function modifiersOf({ modifiers }: OrderReading): string {
  return modifiers.map(({ title, without }) => ` ${without === true ? '-' : '+'}${title}`).join('')
}
