import { planBoard } from '@relaydesk/domain/orders/plan-board.ts'
import { ShowOnBoardTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { BoardStore } from '@relaydesk/store/orders/board-store.ts'
import type { Answer } from '../../http/answers.ts'

export interface BoardContext {
  boards: BoardStore
  now: () => number
  log: Logger
}

const mostTries = 5

/** `POST /orders/showOnBoard`: writes what everybody may see of an event now; doing it twice changes nothing. */
export async function showEventOnBoard({ boards, now, log }: BoardContext, body: unknown): Promise<Answer> {
  const task = ShowOnBoardTask.safeParse(body)
  if (!task.success) {
    log.error('Damaged task refused', {
      fields: task.error.issues.map(({ path }) => path.join('.')).join(', '),
    })
    return 'done'
  }
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const seen = await boards.read(task.data.eventId, now())
    if (seen === null || (await boards.show(seen, planBoard(seen.facts)))) return 'done'
  }
  return 'again'
}
