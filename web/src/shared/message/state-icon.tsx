import {
  IconAlertCircle,
  IconBan,
  IconCheck,
  IconChecks,
  IconClockHour4,
  IconClockPause,
  IconEye,
  IconHelpCircle,
  IconSend,
} from '@tabler/icons-react'
import type { StateWord } from './message-vocabulary.ts'

const icons = {
  waiting: IconClockHour4,
  held: IconClockPause,
  sending: IconSend,
  unknown: IconHelpCircle,
  sent: IconCheck,
  delivered: IconChecks,
  read: IconEye,
  failed: IconAlertCircle,
  cancelled: IconBan,
}

/** The icon of a state; it always stands beside its word. */
export function StateIcon({ word, size = '1.15em' }: { word: StateWord; size?: string }) {
  const Icon = icons[word]
  return <Icon size={size} stroke={1.8} aria-hidden="true" />
}
