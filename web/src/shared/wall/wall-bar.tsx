import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './wall.module.css'

/** A bar across a wall for what must be known first; `children` are smaller. */
export function WallBar({
  icon: Icon,
  title,
  children,
}: {
  icon: Icon
  title: string
  children?: ReactNode
}): ReactNode {
  return (
    <div className={styles.bar} role="status">
      <Icon size="1.5em" aria-hidden="true" />
      <div>
        {title}
        {children !== undefined && <small>{children}</small>}
      </div>
    </div>
  )
}
