/** What a job tells Cloud Tasks. `done`: 200, finished or not worth repeating. `again`: 500, this one once more. `slow-down`: 429, the whole queue. */
export type Answer = 'done' | 'again' | 'slow-down'

const statusOf: Record<Answer, number> = { done: 200, again: 500, 'slow-down': 429 }

/** The one place where a job's answer becomes an HTTP status. */
export function httpStatusOf(answer: Answer): number {
  return statusOf[answer]
}
