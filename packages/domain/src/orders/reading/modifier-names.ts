import type { Modifier } from '../event.ts'
import { modifierSpellings } from './modifier-spellings.ts'

/** How a modifier is called beside its (plain) title: “oat”, “oat milk” and “leite de aveia” are the milk “oat”. */
export function modifierNames(plain: string, kind: Modifier['kind']): string[] {
  const bare = bareName(plain)
  if (bare === '') return []
  const names = [bare, ...(Object.hasOwn(modifierSpellings, bare) ? (modifierSpellings[bare] ?? []) : [])]
  if (kind === 'extra') return names.flatMap((name) => [`${name} syrup`, `xarope de ${name}`, name])
  return names.flatMap((name) => [`${name} milk`, `leite de ${name}`, `leite ${name}`, name])
}

/** “Oat Milk” and “Leite de aveia” without the milk, “Vanilla syrup” without the syrup. */
function bareName(plain: string): string {
  const words = plain.split(' ')
  if (words.length > 1 && generic.has(words.at(-1) ?? '')) return words.slice(0, -1).join(' ')
  if (words.length > 1 && generic.has(words[0] ?? '')) return words.slice(words[1] === 'de' ? 2 : 1).join(' ')
  return plain
}

const generic = new Set(['milk', 'leite', 'syrup', 'xarope'])
