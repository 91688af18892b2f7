/** What a queue has done since it was created or reset. */
export interface QueueStats {
  created: number
  /** Deliveries made, retries and duplicates included. */
  dispatches: number
  /** Deliveries that only chaos made. */
  duplicates: number
  succeeded: number
  failedAttempts: number
  /** Tasks given up after their last retry. */
  exhausted: number
  /** Tasks removed by DeleteTask or PurgeQueue. */
  deleted: number
}

export function emptyStats(): QueueStats {
  return {
    created: 0,
    dispatches: 0,
    duplicates: 0,
    succeeded: 0,
    failedAttempts: 0,
    exhausted: 0,
    deleted: 0,
  }
}
