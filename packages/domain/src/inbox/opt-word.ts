/** Stops, or wants again, to be written to. */
export type OptWord = 'stop' | 'start'

/**
 * The words that Twilio takes for it, too (Twilio, "Advanced Opt-Out", default keywords), but for CANCEL and YES: those are
 * answers that we ask for.
 */
const words: Readonly<Record<string, OptWord>> = {
  STOP: 'stop',
  STOPALL: 'stop',
  UNSUBSCRIBE: 'stop',
  END: 'stop',
  QUIT: 'stop',
  REVOKE: 'stop',
  OPTOUT: 'stop',
  START: 'start',
  UNSTOP: 'start',
}

/** Whether a message is nothing but such a word, in whatever case; null when it is anything else. */
export function optWordOf(body: string): OptWord | null {
  const word = body.trim().toUpperCase()
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null
}
