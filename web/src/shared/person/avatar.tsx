import type { ReactNode } from 'react'
import styles from './avatar.module.css'
import { initialsOf } from './initials.ts'

/** A person's initials in a circle. Decoration beside a name; give `label` where it stands alone. */
export function Avatar({
  name,
  size = 'm',
  tone = 'brand',
  label,
}: {
  name: string
  size?: 's' | 'm'
  tone?: 'brand' | 'neutral'
  label?: string
}): ReactNode {
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label }
  return (
    <span className={styles.avatar} data-size={size} data-tone={tone} {...spoken}>
      {initialsOf(name)}
    </span>
  )
}
