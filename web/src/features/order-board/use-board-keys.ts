import { useMemo } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useShortcuts } from '../../shared/keyboard/use-shortcuts.ts'
import type { BoardActions } from './board-actions.ts'
import { boardTexts } from './texts.ts'

const cards = '[data-order]'

/** The keys of the board. `s`, `f` and `d` are for the card that has the focus; `j` and `k` walk the cards. */
export function useBoardKeys(
  { here, isLive, act }: BoardActions,
  orders: ReadonlyMap<string, StoredOrder>,
): void {
  const t = useTexts(boardTexts)
  const shortcuts = useMemo(() => {
    function focused(): StoredOrder | undefined {
      const card = document.activeElement?.closest<HTMLElement>(cards)
      return orders.get(card?.dataset['order'] ?? '')
    }
    function start(): void {
      const order = focused()
      if (order?.status === 'queued' && isLive) act(order, 'start')
    }
    function finish(): void {
      const order = focused()
      if (order?.status === 'making' && (order.terminal ?? here) === here) act(order, 'ready')
    }
    function serve(): void {
      const order = focused()
      if (order?.status === 'ready') act(order, 'serve')
    }
    const group = t('keyGroup')
    return [
      // Digits are listened to by themselves; this entry only lists them.
      { keys: '0–9 Enter', label: t('keyNumber'), group, run: () => undefined },
      { keys: 'j', label: t('keyNext'), group, run: () => walk(1) },
      { keys: 'k', label: t('keyPrevious'), group, run: () => walk(-1) },
      { keys: 's', label: t('keyStart'), group, run: start },
      { keys: 'f', label: t('keyReady'), group, run: finish },
      { keys: 'd', label: t('keyServed'), group, run: serve },
    ]
  }, [t, orders, here, isLive, act])
  useShortcuts(shortcuts)
}

/** Moves the focus to the card after or before the one that has it; from outside, to the first. */
function walk(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(cards)]
  const current = document.activeElement?.closest<HTMLElement>(cards) ?? null
  const index = current === null ? -1 : all.indexOf(current)
  focusCard(index === -1 ? all[0] : all[index + step])
}

/** Brings a card into view and gives it the focus; false when there is none. */
export function focusCard(card: HTMLElement | null | undefined): boolean {
  card?.scrollIntoView({ block: 'nearest' })
  card?.focus({ preventScroll: true })
  return card !== null && card !== undefined
}
