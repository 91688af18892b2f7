import type { GuestLanguage } from './event.ts'
import type { OrderedModifier } from './order.ts'

/** A drink as texts name it: `Flat White with Oat, no sugar`; in Portuguese `Flat White com Oat, sem açúcar`. */
export function drinkName(
  title: string,
  modifiers: readonly OrderedModifier[],
  language: GuestLanguage,
): string {
  const { with: joint, no } = words[language]
  const added = modifiers.filter(({ without }) => without !== true).map((modifier) => modifier.title)
  const left = modifiers.filter(({ without }) => without === true)
  const parts = [
    ...(added.length === 0 ? [] : [` ${joint} ${added.join(', ')}`]),
    ...left.map((modifier) => `, ${no} ${ingredientIn(language, modifier.title)}`),
  ]
  return `${title}${parts.join('')}`
}

const words = { en: { with: 'with', no: 'no' }, pt: { with: 'com', no: 'sem' } } as const

/** What drinks are ordered without is stored in English, for the bar; guests read it in their language. */
function ingredientIn(language: GuestLanguage, title: string): string {
  const lower = title.toLowerCase()
  return language === 'pt' && Object.hasOwn(portuguese, lower) ? (portuguese[lower] ?? lower) : lower
}

const portuguese: Readonly<Record<string, string>> = {
  milk: 'leite',
  sugar: 'açúcar',
  foam: 'espuma',
  ice: 'gelo',
  cream: 'creme',
  syrup: 'xarope',
  cinnamon: 'canela',
  cocoa: 'cacau',
  caffeine: 'cafeína',
  lactose: 'lactose',
  lid: 'tampa',
  straw: 'canudo',
}
