import type { Modifier } from '@relaydesk/domain/orders/event.ts'
import type { DemoDrink } from './demo-event.ts'

/** The ten drinks of the coffee bar in Berlin. */
export const berlinDrinks: readonly DemoDrink[] = [
  { title: 'Flat White', description: 'Double espresso, silky milk' },
  { title: 'Cappuccino', description: 'Espresso, milk, thick foam' },
  { title: 'Latte Macchiato', description: 'Layered milk and espresso' },
  { title: 'Espresso', description: 'Short and strong' },
  { title: 'Espresso Macchiato', description: 'With a spot of milk foam' },
  { title: 'Cortado', description: 'Espresso, as much warm milk' },
  { title: 'Americano', description: 'Espresso and hot water' },
  { title: 'Chai Latte', description: 'Black tea, spices, milk' },
  { title: 'Matcha Latte', description: 'Green tea whisked into milk', backIn: 95 },
  { title: 'Hot Chocolate', description: 'Dark, 70 % cocoa' },
]

export const lisboaDrinks: readonly DemoDrink[] = [
  { title: 'Bica', description: 'Café curto, sem pressa' },
  { title: 'Galão', description: 'Café com muito leite, em copo' },
  { title: 'Meia de leite', description: 'Metade café, metade leite' },
  { title: 'Pingado', description: 'Bica com uma gota de leite' },
  { title: 'Cappuccino', description: 'Espresso, leite e espuma' },
  { title: 'Chá de menta', description: 'Folhas frescas' },
]

export const krakowDrinks: readonly DemoDrink[] = [
  { title: 'Flat White', description: 'Double espresso, silky milk' },
  { title: 'Espresso', description: 'Short and strong' },
  { title: 'Filter Coffee', description: 'From Kraków’s own roastery' },
]

export const englishModifiers: readonly Modifier[] = [
  { id: 'whole-milk', title: 'Whole milk', kind: 'milk' },
  { id: 'oat-milk', title: 'Oat milk', kind: 'milk' },
  { id: 'soy-milk', title: 'Soy milk', kind: 'milk' },
  { id: 'almond-milk', title: 'Almond milk', kind: 'milk' },
  { id: 'lactose-free', title: 'Lactose-free', kind: 'milk' },
  { id: 'double', title: 'Double', kind: 'extra' },
  { id: 'extra-shot', title: 'Extra shot', kind: 'extra' },
  { id: 'vanilla', title: 'Vanilla', kind: 'extra' },
  { id: 'caramel', title: 'Caramel', kind: 'extra' },
  { id: 'decaf', title: 'Decaf', kind: 'extra' },
]

export const portugueseModifiers: readonly Modifier[] = [
  { id: 'leite-magro', title: 'Leite magro', kind: 'milk' },
  { id: 'leite-de-aveia', title: 'Leite de aveia', kind: 'milk' },
  { id: 'leite-de-soja', title: 'Leite de soja', kind: 'milk' },
  { id: 'canela', title: 'Canela', kind: 'extra' },
  { id: 'descafeinado', title: 'Descafeinado', kind: 'extra' },
]

/** How guests spell what the bar in Berlin has. */
export const berlinSpellings: Readonly<Record<string, string>> = {
  flatwhite: 'Flat White',
  'flat-white': 'Flat White',
  'flatt white': 'Flat White',
  cappacino: 'Cappuccino',
  capuccino: 'Cappuccino',
  capochino: 'Cappuccino',
  latte: 'Latte Macchiato',
  lattey: 'Latte Macchiato',
  'caffè latte': 'Latte Macchiato',
  expreso: 'Espresso',
  expresso: 'Espresso',
  'expresso machiato': 'Espresso Macchiato',
  'expresso macchiato': 'Espresso Macchiato',
  'espresso machiato': 'Espresso Macchiato',
  cortadito: 'Cortado',
  كورتادو: 'Cortado',
  'white americano': 'Americano',
  chai: 'Chai Latte',
  macha: 'Matcha Latte',
  chocolate: 'Hot Chocolate',
  'chocolate quente': 'Hot Chocolate',
  cocolate: 'Hot Chocolate',
  oat: 'Oat milk',
  'leite de soja': 'Soy milk',
  almond: 'Almond milk',
}

export const lisboaSpellings: Readonly<Record<string, string>> = {
  café: 'Bica',
  cimbalino: 'Bica',
  galao: 'Galão',
  pingo: 'Pingado',
  capuchino: 'Cappuccino',
  aveia: 'Leite de aveia',
  soja: 'Leite de soja',
}
