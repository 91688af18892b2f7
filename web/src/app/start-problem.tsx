import { useEffect, type ReactNode } from 'react'
import { ConfigurationError } from '../firestore/configuration.ts'
import styles from './start-problem.module.css'

const againMs = 60_000

/**
 * Stands alone when the page cannot start; in English, as the texts may be what is missing. It tries again by itself: before a kiosk
 * there may be nobody who would.
 */
export function StartProblem({ error }: { error: unknown }): ReactNode {
  useEffect(() => {
    const timer = setInterval(() => {
      // Without a line the browser's own page would stand here, for good.
      if (navigator.onLine) location.reload()
    }, againMs)
    return () => clearInterval(timer)
  }, [])
  const sentence = error instanceof ConfigurationError ? error.message : String(error)
  return (
    <main className={styles.page}>
      <h1>Relaydesk cannot start.</h1>
      <p>{sentence}</p>
      <p>
        <a href={location.href}>Try again</a>
      </p>
    </main>
  )
}
