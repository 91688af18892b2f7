import type { ThreadEntry } from '../../simulators/shared/phone/phone-message.ts'
import type { StreamEvents } from './stream-events.ts'

/** Whose phones a stream shows. */
export type StreamSource = {
  hello: () => StreamEvents['hello']
  entriesSince: (rev: number) => ThreadEntry[]
  onEntry: (listener: (entry: ThreadEntry) => void) => () => void
  switches: () => StreamEvents['switches']
  people: () => StreamEvents['people']
  typing: () => StreamEvents['typing']
  /** Hears of everything but entries. */
  onChange: (listener: () => void) => () => void
}
