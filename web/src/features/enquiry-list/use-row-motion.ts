import { useLayoutEffect, useRef, type RefObject } from 'react'

const moveMs = 220
const easing = 'cubic-bezier(.2,.7,.2,1)'

/** Lets rows glide to their new places instead of jumping; not for people who asked for less motion. */
export function useRowMotion(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef(new Map<string, number>())
  const lastOrder = useRef<string>(undefined)

  useLayoutEffect(() => {
    if (lastOrder.current === order) return
    lastOrder.current = order
    const before = tops.current
    const after = new Map<string, number>()
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    for (const row of rows) {
      const id = row.dataset['row'] ?? ''
      after.set(id, row.offsetTop)
      const was = before.get(id)
      if (was === undefined ? before.size === 0 : was === row.offsetTop) continue
      if (still) {
        if (was === undefined) markAsNew(row)
        continue
      }
      const start = was === undefined ? { opacity: 0 } : { transform: `translateY(${was - row.offsetTop}px)` }
      row.animate([start, {}], { duration: moveMs, easing })
    }
    tops.current = after
  }, [list, order])
}

/** Without motion, a bar at the left says for three seconds that a row has just come. */
function markAsNew(row: HTMLElement): void {
  row.dataset['arrived'] = ''
  setTimeout(() => delete row.dataset['arrived'], 3_000)
}
