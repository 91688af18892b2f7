import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { PhonesState } from './stream/phones-state.ts'

export type HandsetsInView = { visible: ReadonlySet<string>; news: ReadonlyMap<string, number> }

/** Which handsets of the row are in view, and how many messages have arrived on the others since they last were. */
export function useHandsetsInView(row: RefObject<HTMLElement | null>, state: PhonesState): HandsetsInView {
  const { phones, lastSeq, firstSeq } = state
  const [visible, setVisible] = useState<ReadonlySet<string>>(new Set())
  const [leftAt, setLeftAt] = useState<ReadonlyMap<string, number>>(new Map())
  const latest = useRef(lastSeq)
  const inView = useRef(new Set<string>())
  const numbers = phones.map(({ number }) => number).join(' ')

  useEffect(() => {
    latest.current = lastSeq
  }, [lastSeq])

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.filter((entry) => entry.isIntersecting).map(phoneOf)
        const gone = entries.filter((entry) => !entry.isIntersecting).map(phoneOf)
        const left = gone.filter((number) => inView.current.delete(number))
        for (const number of come) inView.current.add(number)
        setVisible(new Set(inView.current))
        setLeftAt(
          (before) => new Map([...before, ...left.map((number) => [number, latest.current] as const)]),
        )
      },
      { root: row.current, threshold: 0.6 },
    )
    for (const number of numbers.split(' ')) {
      const handset = row.current?.querySelector(`[data-phone="${number}"]`)
      if (handset) observer.observe(handset)
    }
    return () => observer.disconnect()
  }, [row, numbers])

  const news = new Map(
    phones.map(({ number, messages }) => {
      const from = Math.max(leftAt.get(number) ?? 0, firstSeq ?? Infinity)
      return [number, visible.has(number) ? 0 : messages.filter(({ seq }) => seq > from).length]
    }),
  )
  return { visible, news }
}

function phoneOf({ target }: IntersectionObserverEntry): string {
  return target.getAttribute('data-phone') ?? ''
}
