import { lazy, useState, type ComponentType, type ReactNode } from 'react'

/** A part of a page that is fetched when it is first drawn, or earlier by `preload`. Needs a Suspense above it. */
export interface LazyPart<P> {
  (props: P): ReactNode
  preload: () => void
}

/**
 * Without a connection it is fetched as soon as there is one; until then nothing stands in its place. Once fetched it is
 * drawn at once, so that nothing around it moves.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let fetched: ComponentType<P> | undefined
  const fetch = async (): Promise<ComponentType<P>> => (fetched = await load())
  const Fetched: ComponentType<P> = lazy(async () => ({ default: await fetchWhenOnline(fetch) }))

  function Part(props: P): ReactNode {
    const [Drawn] = useState(() => fetched ?? Fetched)
    return <Drawn {...props} />
  }

  return Object.assign(Part, { preload: () => void fetch().catch(() => undefined) })
}

async function fetchWhenOnline<T>(fetch: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await fetch()
    } catch (error) {
      if (navigator.onLine) throw error
      await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
    }
  }
}
