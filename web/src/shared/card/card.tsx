import { useId, type ReactNode } from 'react'
import styles from './card.module.css'

/** One subject of a page, with its heading. `aside` stands beside the heading. */
export function Card({
  title,
  hint,
  aside,
  children,
}: {
  title: string
  hint?: ReactNode
  aside?: ReactNode
  children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}
