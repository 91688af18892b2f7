import { type Account, serviceOf } from '../account/account.ts'
import { channelOf } from '../account/twilio-address.ts'

/**
 * The words by which Twilio takes somebody off, where nobody has changed them: the whole text is one of them.
 * https://help.twilio.com/articles/223134027
 */
export const USUAL_STOP_WORDS = [
  'stop',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
]
const START_WORDS = ['start', 'yes', 'unstop']

const STOPPED =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.'
const STARTED =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

export type OptOuts = {
  /** Takes notice of what somebody wrote; gives Twilio's own answer, or null when it says nothing. SMS only. */
  hear: (ours: string, theirs: string, body: string) => string | null
  has: (ours: string, theirs: string) => boolean
  clear: () => void
}

/** Who wrote STOP to which of our numbers; at a Messaging Service it counts for all numbers of the pool. */
export function createOptOuts(account: Account, stopWords: readonly string[]): OptOuts {
  const optedOut = new Set<string>()
  const key = (ours: string, theirs: string): string => `${serviceOf(account, ours)?.sid ?? ours} ${theirs}`

  return {
    hear: (ours, theirs, body) => {
      if (channelOf(theirs) !== 'sms') return null
      const word = body.trim().toLowerCase()
      if (stopWords.includes(word)) {
        const isNews = !optedOut.has(key(ours, theirs))
        optedOut.add(key(ours, theirs))
        return isNews ? STOPPED : null
      }
      return START_WORDS.includes(word) && optedOut.delete(key(ours, theirs)) ? STARTED : null
    },
    has: (ours, theirs) => optedOut.has(key(ours, theirs)),
    clear: () => optedOut.clear(),
  }
}
