/** What is known when the hour is over: what people did, what the provider saw, what the database holds. Times: epoch ms. */
export interface Facts {
  /** When the hour began; what was said before only woke everybody up. */
  begunAt: number
  written: Written[]
  said: Said[]
  accepted: Accepted[]
  receipts: Receipt[]
  outgoing: StoredOutgoing[]
  incoming: StoredIncoming[]
  enquiries: StoredEnquiry[]
  /** Document paths of messages that have a dead letter. */
  deadLetters: string[]
  /** Updates that wait for their message. */
  parked: number
  /** How often each fault struck, by name. */
  faults: Record<string, number>
  /** How many messages the agents' figures count, all agents together. */
  counted: number
}

/** An agent wrote it and the database took it. */
export interface Written {
  path: string
  at: number
}

/** A driver said it. `counts` is false for what only says something about another message. */
export interface Said {
  whatsappMessageId: string
  /** Phone digits, or the user id of a driver without one. */
  from: string
  counts: boolean
  at: number
}

/** The provider took it. */
interface Accepted {
  path: string
  whatsappMessageId: string
  at: number
}

/** The provider said how far it got, unless that word was dropped on its way. */
interface Receipt {
  whatsappMessageId: string
  status: 'sent' | 'delivered' | 'read' | 'played' | 'failed'
  dropped: boolean
}

export interface StoredOutgoing {
  path: string
  status: string
}

export interface StoredIncoming {
  path: string
  whatsappMessageId: string
  /** As {@link Said.from}: whose enquiry it lies in. */
  driver: string
  /** Of a file: `WAITING`, `STORED` or `FAILED`. */
  media?: string
  /** When a listening desk saw it. */
  visibleAt?: number
}

interface StoredEnquiry {
  path: string
  unread: number
}
