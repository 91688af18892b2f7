import type { MenuItem } from '../event.ts'
import type { OrderedModifier } from '../order.ts'

/** How some of a guest's words were understood. `words` are as they wrote them. */
export interface Understood {
  words: string
  /** `word`: an everyday word here, though it could have meant `title`. */
  as: 'drink' | 'sold-out' | 'other-drink' | 'refused-drink' | 'modifier' | 'without' | 'word'
  title: string
}

/** What a guest's text orders. A drink that is given is on the menu, and not sold out. */
export type OrderReading = (
  | {
      found: 'drink'
      item: MenuItem
      /** Other drinks in the same text; one order is one drink. */
      also: MenuItem[]
      /** Drinks that they named first and that are sold out. */
      soldOut: MenuItem[]
      /** How many they want; one order is one drink. */
      quantity: number
      /** “my latte”: what they have already, perhaps. */
      isTheirs: boolean
    }
  /** “a latte or a flat white?” */
  | { found: 'several'; items: MenuItem[] }
  | { found: 'sold-out'; item: MenuItem }
  /** No drink of this menu; `otherDrink` is what they would like instead. */
  | { found: 'none'; otherDrink?: string }
) & { modifiers: OrderedModifier[]; why: Understood[] }
