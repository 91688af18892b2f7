import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import { useRef, useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { mostDrinks } from '../editing/check-edit.ts'
import { spellingsOf } from '../editing/spellings.ts'
import { editingTexts } from '../editing/texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { useFigures } from '../stats/use-figures.ts'
import { AddDrink } from './add-drink.tsx'
import { DrinkRow } from './drink-row.tsx'
import styles from './menu-table.module.css'
import { planMove } from './plan-move.ts'
import { menuTexts } from './texts.ts'

/** The drinks in the order in which guests see them; every cell is changed in its place. */
export function MenuTable({ isPhone }: { isPhone: boolean }): ReactNode {
  const t = useTexts(menuTexts)
  const { event } = useDraft()
  const table = useRef<HTMLTableElement>(null)
  const { figures } = useFigures(event.id)
  const { news, move } = useMove(table)
  const remove = useRemove()
  return (
    <section className={styles.card}>
      <table className={styles.table} ref={table} aria-label={t('drinks')} data-phone={isPhone || undefined}>
        <thead>
          <tr>
            {!isPhone && (
              <th scope="col" className={styles.moveColumn}>
                <span className="visually-hidden">{t('columnMove')}</span>
              </th>
            )}
            <th scope="col">
              {t('columnDrink')}{' '}
              <span className={styles.count}>
                {t('ofTen', { count: event.menu.length, most: mostDrinks })}
              </span>
            </th>
            {!isPhone && <th scope="col">{t('columnUnderstood')}</th>}
            {!isPhone && (
              <th scope="col" className={styles.number}>
                {t('columnCount')}
              </th>
            )}
            <th scope="col" className={styles.onColumn}>
              {t('columnOn')}
            </th>
            {!isPhone && (
              <th scope="col" className={styles.removeColumn}>
                <span className="visually-hidden">{t('columnRemove')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {event.menu.map((item, n) => (
            <DrinkRow
              key={item.id}
              item={item}
              count={figures?.byItem[item.title] ?? (figures === null ? null : 0)}
              isFirst={n === 0}
              isLast={n === event.menu.length - 1}
              isPhone={isPhone}
              onMove={(by) => move(item, by)}
              onRemove={() => remove(item)}
            />
          ))}
        </tbody>
      </table>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {!isPhone && <AddDrink />}
    </section>
  )
}

/** Moves a row; the focus stays with it, and a screen reader hears where it is now. */
function useMove(table: React.RefObject<HTMLTableElement | null>) {
  const t = useTexts(menuTexts)
  const { event, edit } = useDraft()
  const [news, setNews] = useState('')

  function move(item: MenuItem, by: -1 | 1): void {
    const order = event.menu.map(({ id }) => id)
    const planned = planMove(order, item.id, by)
    if (planned === null) return
    const held = document.activeElement instanceof HTMLElement ? document.activeElement : null
    edit(planned)
    setNews(t('movedTo', { drink: item.title, place: order.indexOf(item.id) + by + 1, count: order.length }))
    requestAnimationFrame(() => {
      if (held?.isConnected === true && !held.matches(':disabled')) held.focus()
      else
        table.current
          ?.querySelector<HTMLElement>(`[data-drink="${CSS.escape(item.id)}"] button:not(:disabled)`)
          ?.focus()
    })
  }

  return { news, move }
}

/** Takes a drink off, and offers to put it back where it was, spellings and all. */
function useRemove(): (item: MenuItem) => void {
  const t = useTexts(menuTexts)
  const tEditing = useTexts(editingTexts)
  const { event, edit } = useDraft()
  const toast = useToast()
  return (item) => {
    const order = event.menu.map(({ id }) => id)
    const before = order[order.indexOf(item.id) + 1] ?? null
    const spellings = spellingsOf(event.spellingMap, item.title)
    const problem = edit({ kind: 'remove-drink', id: item.id })
    if (problem !== null) {
      toast({ text: tEditing(problem), tone: 'failed' })
      return
    }
    toast({
      text: t('removed', { drink: item.title }),
      action: {
        label: t('undo'),
        run() {
          edit({ kind: 'add-drink', item })
          edit({ kind: 'move-drink', id: item.id, before })
          edit({ kind: 'spellings', id: item.id, value: spellings, was: [] })
        },
      },
    })
  }
}
