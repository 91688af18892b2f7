import styles from './relay-track.module.css'
import type { Leg } from './message-vocabulary.ts'

const legs = ['stored', 'handed-over', 'accepted', 'delivered', 'read'] as const

/** The five short bars that show how far a message got. Decoration: the word beside it says the same. */
export function RelayTrack({ track }: { track: readonly Leg[] }) {
  return (
    <span className={styles.track} aria-hidden="true">
      {legs.map((leg, index) => (
        <i key={leg} className={styles[track[index] ?? 'open']} />
      ))}
    </span>
  )
}
