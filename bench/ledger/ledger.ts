/** What one step of a message's life asks of the cloud. */
export interface Entry {
  reads: number
  writes: number
  tasks: number
  /** Invocations of functions. */
  invocations: number
  /** Requests that Cloud Tasks makes of queue-service. */
  requests: number
}

export const nothing: Entry = { reads: 0, writes: 0, tasks: 0, invocations: 0, requests: 0 }

/** architecture, "Documents": for one WhatsApp text, created to read. */
export const budget = { reads: 5, writes: 9, tasks: 4, invocations: 4 } as const

/** Adds entries up. */
export function sum(entries: readonly Entry[]): Entry {
  return entries.reduce((total, entry) => mapEntry(total, (value, key) => value + entry[key]), nothing)
}

/** Makes a new entry of one, figure by figure. */
export function mapEntry(entry: Entry, change: (value: number, key: keyof Entry) => number): Entry {
  return {
    reads: change(entry.reads, 'reads'),
    writes: change(entry.writes, 'writes'),
    tasks: change(entry.tasks, 'tasks'),
    invocations: change(entry.invocations, 'invocations'),
    requests: change(entry.requests, 'requests'),
  }
}

/** The figures that the budget limits. */
export const budgeted = ['reads', 'writes', 'tasks', 'invocations'] as const
