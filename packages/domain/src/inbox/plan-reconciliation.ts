/** A message of ours of which nobody knows whether Twilio took it. Times are epoch milliseconds. */
export interface UnclearMessage {
  /** What it says; null for a template, whose words only Twilio knows. */
  body: string | null
  ourAddress: string
  /** When it was handed over. */
  sendingAt: number
}

/** A message that Twilio says we sent to the same person. */
export interface Candidate {
  sid: string
  body: string
  /** Null until a Messaging Service has chosen a number. */
  from: string | null
  createdAt: number
}

/** Another message of the same conversation of which nothing is written down either. */
export interface Rival extends UnclearMessage {
  status: 'SENDING' | 'UNKNOWN'
}

export type ReconciliationPlan =
  /** Twilio took it, under this id. */
  | { do: 'accept'; sid: string }
  /** Twilio never took it. */
  | { do: 'send-again' }
  /** It cannot be told. */
  | { do: 'wait' }

/** Our clock and Twilio's differ a little, and Twilio's times are whole seconds. */
const skewMs = 30_000

/**
 * Decides what became of a message, from everything that Twilio says we sent to its person since. Two messages may say the same:
 * ids that other messages of ours have do not count, and of those that are left the message that was handed over first has the
 * first. Whatever leaves a doubt is left alone: people are told in time.
 * @param listed what Twilio has since {@link listedSince}, without what other messages of ours have
 */
export function planReconciliation(
  message: UnclearMessage,
  listed: readonly Candidate[],
  rivals: readonly Rival[],
): ReconciliationPlan {
  const since = listedSince(message.sendingAt)
  const candidates = listed
    .filter(({ from, createdAt }) => (from === null || from === message.ourAddress) && createdAt >= since)
    .toSorted((one, other) => one.createdAt - other.createdAt)
  const { body } = message
  // Nobody can tell two templates apart, nor one from a text.
  if (body === null) return candidates.length === 0 ? { do: 'send-again' } : { do: 'wait' }
  // Twilio can be told not to keep what messages say.
  if (candidates.some((candidate) => candidate.body === '')) return { do: 'wait' }
  const theirs = rivals.flatMap((rival) => (rival.body === null ? [] : [rival.body]))
  const same = candidates.filter((candidate) => fitsBest(candidate.body, body, theirs))
  const twins = rivals.filter((rival) => rival.body !== null && plain(rival.body) === plain(body))
  // One that is just being sent may turn up as any of them.
  if (same.length > 0 && twins.some(({ status }) => status === 'SENDING')) return { do: 'wait' }
  const before = twins.filter(({ sendingAt }) => sendingAt < message.sendingAt).length
  const found = same[before]
  return found === undefined ? { do: 'send-again' } : { do: 'accept', sid: found.sid }
}

/** Since when Twilio has to be asked. */
export function listedSince(sendingAt: number): number {
  return sendingAt - skewMs
}

/** Whether these words are listed, and nobody's of which they are only the end. */
function fitsBest(listed: string, ours: string, theirs: readonly string[]): boolean {
  const isTheirs = theirs.some((words) => plain(words).length > plain(ours).length && ends(listed, words))
  return ends(listed, ours) && !isTheirs
}

/** A trial account's messages begin with words of Twilio's. */
function ends(listed: string, words: string): boolean {
  return plain(listed).endsWith(plain(words))
}

/**
 * Letters and digits only, where there are any: a Messaging Service with Smart Encoding writes other quotes, dashes and spaces
 * than we did, and lines end as they like.
 */
function plain(text: string): string {
  const letters = text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? text.trim() : letters
}
