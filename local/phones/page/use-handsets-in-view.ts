import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { PhoneInRow } from './use-row.ts'

export type HandsetsInView = { visible: ReadonlySet<string>; news: ReadonlyMap<string, number> }

/** Which handsets of the row are in view, and how many messages have arrived on the others since they last were. */
export function useHandsetsInView(
  row: RefObject<HTMLElement | null>,
  phones: readonly PhoneInRow[],
): HandsetsInView {
  const [visible, setVisible] = useState<ReadonlySet<string>>(new Set())
  const [leftAt, setLeftAt] = useState<ReadonlyMap<string, number>>(new Map())
  const latest = useRef<ReadonlyMap<string, number>>(new Map())
  const inView = useRef(new Set<string>())
  const numbers = phones.map(({ phone }) => phone.number).join(' ')

  useEffect(() => {
    latest.current = new Map(phones.map(({ phone, lastSeq }) => [phone.number, lastSeq]))
  }, [phones])

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.filter((entry) => entry.isIntersecting).map(phoneOf)
        const gone = entries.filter((entry) => !entry.isIntersecting).map(phoneOf)
        const left = gone.filter((number) => inView.current.delete(number))
        for (const number of come) inView.current.add(number)
        setVisible(new Set(inView.current))
        setLeftAt(
          (before) =>
            new Map([...before, ...left.map((number) => [number, latest.current.get(number) ?? 0] as const)]),
        )
      },
      { root: row.current, threshold: 0.6 },
    )
    for (const number of numbers.split(' ')) {
      const handset = row.current?.querySelector(`[data-phone="${CSS.escape(number)}"]`)
      if (handset) observer.observe(handset)
    }
    return () => observer.disconnect()
  }, [row, numbers])

  const news = new Map(
    phones.map(({ phone: { number, entries }, firstSeq }) => {
      const from = Math.max(leftAt.get(number) ?? 0, firstSeq ?? Infinity)
      return [
        number,
        visible.has(number) ? 0 : entries.filter(({ kind, seq }) => kind === 'arrived' && seq > from).length,
      ]
    }),
  )
  return { visible, news }
}

function phoneOf({ target }: IntersectionObserverEntry): string {
  return target.getAttribute('data-phone') ?? ''
}
