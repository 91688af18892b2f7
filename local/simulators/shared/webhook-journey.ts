/** What became of one webhook; kept up to date while it is on its way. Times are epoch ms. */
export type WebhookJourney = {
  /** A fault threw it away: it is never posted. */
  dropped: boolean
  /** How often it was posted, repetitions after a failure included. */
  posts: number
  /** When it was first answered as it wants to be. */
  answeredAt: number | null
  /** The last answer: an HTTP status, or null when there was none. */
  lastStatus: number | null
}

export function newJourney(): WebhookJourney {
  return { dropped: false, posts: 0, answeredAt: null, lastStatus: null }
}
