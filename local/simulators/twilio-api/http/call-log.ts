import type { Fault } from '../../shared/faults/fault.ts'

/** One request to create a message, as it was judged. */
export type Call = {
  seq: number
  /** Epoch ms. */
  at: number
  /** `accepted`: Twilio took the message, whether the caller knows it or not. */
  outcome: 'accepted' | 'refused'
  /** HTTP status that was answered; null when nothing was answered (closed or hanging). */
  status: number | null
  errorCode: number | null
  fault: Fault['kind'] | null
  sid: string | null
  /** The form as it came; of a repeated parameter all values, separated by line breaks. */
  params: Record<string, string>
}

export type CallLog = {
  add: (call: Omit<Call, 'seq'>) => void
  calls: () => Call[]
  /** How many creates carried each query string in their StatusCallback (where our own id is), refused ones included. */
  countsByCallbackQuery: () => ReadonlyMap<string, number>
  total: () => number
  clear: () => void
}

/** Remembers the newest `keep` calls; the counts cover all of them since `clear`. */
export function createCallLog(keep: number): CallLog {
  let log: Call[] = []
  let total = 0
  const counts = new Map<string, number>()

  return {
    add: (call) => {
      total += 1
      log.push({ ...call, seq: total })
      if (log.length > keep * 2) log = log.slice(-keep)
      const [, query] = /^[^?#]*\?([^#]*)/.exec(call.params['StatusCallback'] ?? '') ?? []
      if (query !== undefined) counts.set(query, (counts.get(query) ?? 0) + 1)
    },
    calls: () => log.slice(-keep),
    countsByCallbackQuery: () => counts,
    total: () => total,
    clear: () => {
      log = []
      total = 0
      counts.clear()
    },
  }
}
