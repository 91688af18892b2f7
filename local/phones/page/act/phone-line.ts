import type { Behaviour } from '../../../simulators/shared/behaviour/behaviour.ts'
import type { Choice } from '../../../simulators/shared/phone/phone-content.ts'

export type Saying = {
  /** The message that is answered. */
  quoted?: string | undefined
  /** Which business number it goes to, where there is no conversation yet; a guest always names it. */
  phoneNumberId?: string | undefined
}

/** Where a choice stands. */
export type ChoiceKind = 'template' | 'button' | 'list' | 'cta_url'

/** What a person can do with the phone; what its channel cannot do is not there. Each throws a sentence when it fails. */
export type PhoneLine = {
  write: (text: string, saying: Saying) => Promise<void>
  /** A photo, a film, a sound, or whatever else as a document. */
  sendFile: (file: File, caption: string, saying: Saying) => Promise<void>
  /** A photo that is drawn here, and what it shows. */
  photo: { label: string; draw: () => Promise<File> }
  sendPlace: (saying: Saying) => Promise<void>
  tap: (messageId: string, kind: ChoiceKind, choice: Choice, saying: Saying) => Promise<void>
  behave: (changes: Partial<Behaviour>) => Promise<unknown>
  /** Reads everything that has arrived. */
  readNow?: () => Promise<unknown>
  canQuote: boolean
  /** `👍`, or nothing to take the reaction back. */
  react?: (messageId: string, emoji: string) => Promise<void>
  edit?: (messageId: string, text: string) => Promise<void>
  takeBack?: (messageId: string) => Promise<void>
  /** Where a file of the thread is shown. */
  mediaAddress: (mediaId: string) => string
}
