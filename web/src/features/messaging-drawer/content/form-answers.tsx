import type { ReactNode } from 'react'
import styles from './content.module.css'

/** What the driver filled into a form, by the form's own names. */
export function FormAnswers({ answers }: { answers: readonly [name: string, value: string][] }): ReactNode {
  return (
    <dl className={styles.answers}>
      {answers.map(([name, value]) => (
        <div key={name}>
          <dt>{name.replaceAll('_', ' ')}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
