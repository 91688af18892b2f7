import { OrderEvent, type MenuItem } from '../event.ts'

/** A coffee bar as tests know it. Hot Chocolate and Matcha Latte are sold out. */
export const coffeeBar = OrderEvent.parse({
  name: 'DevConf Berlin',
  state: 'OPEN',
  senders: ['+447700900177', 'whatsapp:+447700900177'],
  menu: [
    drink('Flat White', 'Double espresso, silky milk'),
    drink('Cappuccino', 'Espresso, milk, thick foam'),
    drink('Latte', 'Espresso and a lot of milk'),
    drink('Espresso', 'Short and strong'),
    drink('Double Espresso', 'Two shots of espresso, no milk'),
    drink('Americano', 'Espresso and hot water'),
    drink('Filter Coffee', 'From the big pot'),
    drink('Espresso Macchiato', 'With a spot of milk foam'),
    { ...drink('Matcha Latte', 'Green tea, milk'), isOn: false },
    { ...drink('Hot Chocolate', 'Dark, 70 % cocoa'), isOn: false },
  ],
  modifiers: [
    { id: 'cow', title: 'Cow', kind: 'milk' },
    { id: 'oat', title: 'Oat', kind: 'milk' },
    { id: 'soy', title: 'Soy', kind: 'milk' },
    { id: 'almond', title: 'Almond milk', kind: 'milk' },
    { id: 'lactose-free', title: 'Lactose-free', kind: 'milk' },
    { id: 'extra-shot', title: 'Extra shot', kind: 'extra' },
    { id: 'vanilla', title: 'Vanilla syrup', kind: 'extra' },
    { id: 'decaf', title: 'Decaf', kind: 'extra' },
  ],
  spellingMap: { lungo: 'Americano', 'the usual': 'Flat White', late: 'Latte', barista: 'Oat' },
  pickupPlace: 'counter B',
  timeZone: 'Europe/Berlin',
  createdAt: 0,
})

function drink(title: string, description: string): MenuItem {
  return { id: title.toLowerCase().replaceAll(' ', '-'), title, description, isOn: true }
}
