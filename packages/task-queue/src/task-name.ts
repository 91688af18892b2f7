import { createHash } from 'node:crypto'

/**
 * A task's id, from its key. Hashed because sequential or time-based ids slow a whole queue down
 * (Cloud Tasks, Task.name).
 */
export function taskId(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
