import type { Entry } from './ledger.ts'

/**
 * Google's list prices in US dollars, beyond the free quotas, as published when they were looked up. Sources:
 * firebase.google.com/docs/firestore/pricing (single region Oregon: $0.03 per 100,000 reads, $0.09 per 100,000 writes),
 * cloud.google.com/tasks/docs/pricing (an API call and a delivery are one operation each), cloud.google.com/run/pricing
 * (functions of the second generation are billed as Cloud Run requests).
 */
export const prices = {
  lookedUp: '2026-11-20',
  region: 'us-west1 (Oregon)',
  perMillion: { read: 0.3, write: 0.9, taskOperation: 0.4, request: 0.4 },
} as const

/** Creating a task, and delivering it. */
const operationsPerTask = 2

/** Dollars for a million messages, by what they are paid for. */
export interface Cost {
  reads: number
  writes: number
  tasks: number
  requests: number
  total: number
}

/** @param mean what one message asks of the cloud, on average */
export function costOfMillion({ reads, writes, tasks, invocations, requests }: Entry): Cost {
  const { read, write, taskOperation, request } = prices.perMillion
  const cost = {
    reads: reads * read,
    writes: writes * write,
    tasks: tasks * operationsPerTask * taskOperation,
    requests: (invocations + requests) * request,
  }
  return { ...cost, total: cost.reads + cost.writes + cost.tasks + cost.requests }
}
