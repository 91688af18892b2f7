/** What is known when the hour at the bar is over. Times: epoch ms. */
export interface OrderFacts {
  guests: GuestOfHour[]
  orders: StoredOrder[]
  texts: StoredText[]
  /** Messages that Twilio took, by the path of their document. */
  taken: { path: string; sid: string; callbacks: string[] }[]
  /** How often a tap of "start" had an effect, by order. */
  starts: ReadonlyMap<string, number>
  /** Document paths that have a dead letter. */
  deadLetters: string[]
  /** Guests whose order counts as open. */
  openGuests: string[]
  /** What the public board shows. */
  board: { waiting: number; served: number }
  parked: number
  faults: Record<string, number>
}

/** Somebody who wrote; the order that comes of it has the message's SID as its id. */
export interface GuestOfHour {
  address: string
  messageSid: string
  at: number
}

export interface StoredOrder {
  id: string
  number: number | null
  status: string
  /** The newest text about it, as the board shows it. */
  text?: { messageId: string; status: string }
  /** When a listening board saw it with its number. */
  visibleAt?: number
}

/** A message to a guest, as stored. `what` is which text of the order it is; none for answers of the bar's number itself. */
export interface StoredText {
  path: string
  messageId: string
  status: string
  orderId?: string
  what?: string
}
