/** A task to be posted to queue-service as JSON. */
export interface Task {
  queue: string
  /** Path on queue-service, e.g. `/whatsapp/sendMessage`. */
  path: string
  body: unknown
  /**
   * What the task is about and which try of it this is. Two tasks with the same key are one: the second is dropped
   * for as long as Cloud Tasks remembers the name (about an hour after the first is done).
   */
  key: string
  /** Not before this time, epoch milliseconds; the past means at once. */
  sendAt: number
}

export interface TaskQueue {
  /**
   * Puts a task into its queue; resolves once Cloud Tasks has it (or had it already).
   * @throws when Cloud Tasks cannot be reached or refuses the task; calling again is safe.
   */
  enqueue(task: Task): Promise<void>
}
