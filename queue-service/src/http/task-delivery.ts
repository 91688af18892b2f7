import type { IncomingHttpHeaders } from 'node:http'

/** What Cloud Tasks says about this delivery of a task. */
export interface TaskDelivery {
  queue: string
  /** Deliveries before this one, whatever they were answered. */
  retryCount: number
}

/** Reads Cloud Tasks' own headers; they inform and prove nothing. Without them it counts as a first delivery. */
export function readTaskDelivery(headers: IncomingHttpHeaders): TaskDelivery {
  const count = Number(headers['x-cloudtasks-taskretrycount'] ?? 0)
  const queue = headers['x-cloudtasks-queuename']
  return {
    queue: typeof queue === 'string' ? queue : '',
    retryCount: Number.isInteger(count) && count > 0 ? count : 0,
  }
}
