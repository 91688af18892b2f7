import type { Fault } from '../../shared/faults/fault.ts'

/** One request to `/messages`, as it was judged. */
export type Call = {
  seq: number
  /** Epoch ms. */
  at: number
  phoneNumberId: string
  /** `accepted`: the message reached the phone; `read`: a read receipt; `refused`: neither. */
  outcome: 'accepted' | 'refused' | 'read'
  /** HTTP status that was answered; null when nothing was answered (closed or hanging). */
  status: number | null
  errorCode: number | null
  fault: Fault['kind'] | null
  messageId: string | null
  /** `biz_opaque_callback_data` of the request. */
  callbackData: string | null
  /** The parsed body, or the raw text when it was not JSON. */
  body: unknown
}

export type CallLog = {
  add: (call: Omit<Call, 'seq'>) => void
  calls: () => Call[]
  /** How many sends carried each `biz_opaque_callback_data` (without what follows a `?` in it), refused ones included. */
  countsByCallbackData: () => ReadonlyMap<string, number>
  total: () => number
  clear: () => void
}

/** Remembers the newest `keep` calls; the counts cover all of them since `clear`. */
export function createCallLog(keep: number): CallLog {
  let log: Call[] = []
  let seq = 0
  let total = 0
  const counts = new Map<string, number>()

  return {
    add: (call) => {
      seq += 1
      total += 1
      log.push({ ...call, seq })
      if (log.length > keep * 2) log = log.slice(-keep)
      const [subject] = call.callbackData?.split('?') ?? []
      if (subject !== undefined) counts.set(subject, (counts.get(subject) ?? 0) + 1)
    },
    calls: () => log.slice(-keep),
    countsByCallbackData: () => counts,
    total: () => total,
    clear: () => {
      log = []
      total = 0
      counts.clear()
    },
  }
}
