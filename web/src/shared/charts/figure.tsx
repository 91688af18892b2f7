import type { ReactNode } from 'react'
import styles from './charts.module.css'

/** One number with what it counts; stands in a `<dl>`. */
export function Figure({ name, value }: { name: string; value: string }): ReactNode {
  return (
    <div className={styles.figure}>
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  )
}
