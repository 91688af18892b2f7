import type { CloudTasksEmulator } from '../simulators/cloud-tasks/emulator.ts'
import { serviceAccount } from './network-settings.ts'

/** How often the sweeper runs here; Cloud Scheduler runs it every minute. */
const everyMs = 10_000

export interface Scheduler {
  /** Runs the sweeper now; resolves with its HTTP status. */
  sweep(): Promise<number>
  stop(): void
}

/** Stands in for Cloud Scheduler: calls queue-service's sweeper with a token of its own. */
export function startScheduler(cloudTasks: CloudTasksEmulator, queueServiceUrl: string): Scheduler {
  async function sweep(): Promise<number> {
    const token = await cloudTasks.signToken(serviceAccount, queueServiceUrl)
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${queueServiceUrl}/maintenance/sweep`, { method: 'POST', headers })
    return answer.status
  }
  const timer = setInterval(() => {
    // queue-service may be down at the moment; the next round finds the same.
    sweep().catch(() => undefined)
  }, everyMs)
  return { sweep, stop: () => clearInterval(timer) }
}
