import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'

/** What a guest has chosen and written so far. */
export interface KioskDraft {
  itemId: string | null
  /** Ids. */
  modifiers: readonly string[]
  name: string
  phone: string
}

export const emptyDraft: KioskDraft = { itemId: null, modifiers: [], name: '', phone: '' }

export function isEmptyDraft({ itemId, modifiers, name, phone }: KioskDraft): boolean {
  return itemId === null && modifiers.length === 0 && name === '' && phone === ''
}

/** Adds a modifier or takes it away; a second milk takes the place of the first. */
export function toggleModifier(draft: KioskDraft, board: PublicBoard, id: string): KioskDraft {
  if (draft.modifiers.includes(id)) {
    return { ...draft, modifiers: draft.modifiers.filter((other) => other !== id) }
  }
  const milks = board.modifiers.filter(({ kind }) => kind === 'milk').map((milk) => milk.id)
  const kept = milks.includes(id)
    ? draft.modifiers.filter((other) => !milks.includes(other))
    : draft.modifiers
  return { ...draft, modifiers: [...kept, id] }
}

/** What is still to be had of a draft: a drink may sell out under the guest's finger. The same object if all is. */
export function fitDraft(draft: KioskDraft, { menu, modifiers }: PublicBoard): KioskDraft {
  const isThere = draft.itemId === null || menu.some(({ id, isOn }) => id === draft.itemId && isOn)
  const known = draft.modifiers.filter((id) => modifiers.some((modifier) => modifier.id === id))
  if (isThere && known.length === draft.modifiers.length) return draft
  return { ...draft, itemId: isThere ? draft.itemId : null, modifiers: known }
}

/** How the cup will be: the drink, and its modifiers in the bar's order. Null while there is no drink. */
export function readCup(
  draft: KioskDraft,
  { menu, modifiers }: PublicBoard,
): { title: string; modifiers: string[] } | null {
  const item = menu.find(({ id }) => id === draft.itemId)
  if (item === undefined) return null
  const chosen = modifiers.filter(({ id }) => draft.modifiers.includes(id))
  return { title: item.title, modifiers: chosen.map(({ title }) => title) }
}
