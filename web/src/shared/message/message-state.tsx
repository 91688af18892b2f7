import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './message-state.module.css'
import type { MessageProgress } from './message-progress.ts'
import { lookOf, lookOfProgress } from './message-vocabulary.ts'
import { RelayTrack } from './relay-track.tsx'
import { StateIcon } from './state-icon.tsx'
import { messageTexts } from './texts.ts'
import { useStateWords } from './use-state-words.ts'

/** A message's state as lists show it: icon and word, without the track. */
export function MessageStateWord({ status }: { status: MessageStatus }) {
  const t = useTexts(messageTexts)
  const look = lookOf(status)
  return (
    <span className={styles.state} data-tone={look.tone}>
      <StateIcon word={look.word} />
      {t(look.word)}
    </span>
  )
}

interface MessageStateProps {
  message: MessageProgress
  /** Whether the proof strip that belongs to it is open, and the id of its element. */
  isOpen: boolean
  proofId: string
  onToggle: () => void
}

/** A message's state beside its slip: track, icon, word and time. It is the button that opens the proof. */
export function MessageState({ message, isOpen, proofId, onToggle }: MessageStateProps) {
  const look = lookOfProgress(message)
  const words = useStateWords(message)
  return (
    <button
      type="button"
      className={styles.state}
      data-tone={look.tone}
      aria-expanded={isOpen}
      aria-controls={isOpen ? proofId : undefined}
      onClick={onToggle}
    >
      <RelayTrack track={look.track} />
      <StateIcon word={look.word} />
      <span className={styles.word}>{words}</span>
    </button>
  )
}
