import type { ReactNode } from 'react'
import type { SlipLine, Tone } from './message-vocabulary.ts'
import styles from './slip.module.css'

interface SlipProps {
  /** Ours stands at the end of the line, the other person's at its start. */
  side: 'ours' | 'theirs'
  line?: SlipLine
  tone?: Tone
  children: ReactNode
}

/** The slip of paper that a message is written on. */
export function Slip({ side, line = 'plain', tone = 'neutral', children }: SlipProps) {
  return (
    <div className={styles.slip} data-side={side} data-line={line} data-tone={tone}>
      {children}
    </div>
  )
}
