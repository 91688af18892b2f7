import type { ReactNode } from 'react'
import { ConfigurationError } from '../firestore/configuration.ts'
import styles from './start-problem.module.css'

/** Stands alone when the page cannot start; in English, as the texts may be what is missing. */
export function StartProblem({ error }: { error: unknown }): ReactNode {
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
