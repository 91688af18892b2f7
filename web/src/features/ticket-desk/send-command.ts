import type { CommandAnswer, CommandTableRequest } from '@relaydesk/domain/tickets/requests.ts'
import type { ServerAnswer } from '../../firestore/ask-server.ts'
import { mapOf, optionalTextOf } from '../../firestore/read-field.ts'
import { wordOf } from '../../firestore/stored-words.ts'
import { commandProblems } from '../../firestore/ticket-words.ts'

/**
 * What became of a command. `unreachable`: nobody answered, and whether it was done will be seen once the line is back. `refused`: the
 * server's own sentence about why not.
 */
export type CommandOutcome =
  | { kind: 'answered'; answer: CommandAnswer }
  | { kind: 'refused'; reason: string }
  | { kind: 'unreachable' }

export interface CommandRoad {
  /** Asks the callable `commandTable`. Never rejects. */
  ask: (request: CommandTableRequest) => Promise<ServerAnswer>
  wait: (ms: number) => Promise<unknown>
  /** Nobody answered, and it is asked again. */
  onAgain: () => void
}

/** As long as somebody at a table would wait for an answer. */
const patienceMs = 8_000
/** Before it is asked again. */
const pauses = [500, 1_500, 3_000, 5_000] as const

/**
 * Gives one command, again and again with the same id until there is an answer or patience ends: however often it arrives, it is done
 * once.
 */
export async function sendCommand(road: CommandRoad, request: CommandTableRequest): Promise<CommandOutcome> {
  for (const pause of [...pauses, null]) {
    const answer = await Promise.race([road.ask(request), silence(road)])
    const outcome = outcomeOf(answer)
    if (outcome !== null) return outcome
    if (pause === null) break
    road.onAgain()
    await road.wait(pause)
  }
  return { kind: 'unreachable' }
}

async function silence({ wait }: CommandRoad): Promise<ServerAnswer> {
  await wait(patienceMs)
  return { ok: false, reason: '' }
}

function outcomeOf(answer: ServerAnswer): CommandOutcome | null {
  if (!answer.ok) return answer.reason === '' ? null : { kind: 'refused', reason: answer.reason }
  const read = readAnswer(answer.data)
  return read === null ? null : { kind: 'answered', answer: read }
}

/** Reads what the callable gave; null for what is no answer. */
function readAnswer(data: unknown): CommandAnswer | null {
  const answer = mapOf({ data }, 'data')
  if (typeof answer['did'] !== 'boolean') return null
  const problem = wordOf(commandProblems, answer['problem'])
  const by = optionalTextOf(answer, 'by')
  return {
    did: answer['did'],
    ...(problem !== undefined && { problem }),
    ...(by !== undefined && { by }),
    table: numberOrNull(answer['table']),
    ticketId: optionalTextOf(answer, 'ticketId') ?? null,
    number: numberOrNull(answer['number']),
  }
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
