import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './board-tabs.module.css'
import { boardTexts } from './texts.ts'

export const boardTabs = ['queue', 'ready', 'served', 'cancelled'] as const
export type BoardTab = (typeof boardTabs)[number]

/** What the board shows, with counts. Where the hand-out lane has no room of its own it is a tab. */
export function BoardTabs({
  tabs,
  tab,
  counts,
  onTab,
}: {
  tabs: readonly BoardTab[]
  tab: BoardTab
  /** Null while it is not known. */
  counts: Readonly<Record<BoardTab, number | null>>
  onTab: (tab: BoardTab) => void
}): ReactNode {
  const t = useTexts(boardTexts)
  const list = useRef<HTMLDivElement>(null)

  function walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = tabs[(tabs.indexOf(tab) + (step ?? 0) + tabs.length) % tabs.length]
    if (step === undefined || next === undefined) return
    event.preventDefault()
    onTab(next)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }

  return (
    // The tabs in it take the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={list} className={styles.tabs} role="tablist" aria-label={t('orders')} onKeyDown={walk}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-tab={name}
          aria-selected={name === tab}
          aria-controls="board-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {t(name)} {counts[name] !== null && <span className={styles.count}>{counts[name]}</span>}
        </button>
      ))}
    </div>
  )
}
