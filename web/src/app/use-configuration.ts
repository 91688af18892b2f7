import { useEffect, useState } from 'react'
import type { Configuration } from '../firestore/configuration.ts'
import { loadConfiguration } from './load-configuration.ts'

const retryMs = 5_000

/**
 * The page's configuration, null until it is there. Asks until there is an answer: a panel that is switched on before the network
 * must come up by itself.
 */
export function useConfiguration(): Configuration | null {
  const [configuration, setConfiguration] = useState<Configuration | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    function load(): void {
      loadConfiguration().then(
        (loaded) => {
          if (!isOver) setConfiguration(loaded)
        },
        () => {
          if (!isOver) timer = setTimeout(load, retryMs)
        },
      )
    }
    load()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  return configuration
}
