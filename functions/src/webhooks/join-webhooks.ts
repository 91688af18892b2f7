import type { PartLimits } from '@relaydesk/domain/chat/webhook/split-webhook.ts'
import type { WebhookBody } from '@relaydesk/domain/chat/webhook/webhook-body.ts'

/** A webhook, or a part of one, and how much it holds. */
export interface WebhookPart {
  body: WebhookBody
  updates: number
  bytes: number
}

/** Resolves once the part is durable. */
export type KeepWebhook = (part: WebhookPart) => Promise<void>

interface Waiting {
  part: WebhookPart
  resolve: () => void
  reject: (error: unknown) => void
}

/** So many that wait do not wait for the task before theirs: a slow one must not hold up everybody. */
const company = 16
/** How many tasks may be on their way to Cloud Tasks at a time. */
const atOnce = 4

/**
 * Makes one task of what comes in while other tasks are on their way, because making a task costs many times what reading a
 * webhook does. A webhook that finds the road free goes at once and alone. Each caller hears
 * back when the task that holds its own part is made, or could not be.
 * @param keep makes one task; what it throws, every caller with a part in that task gets
 */
export function joinWebhooks(keep: (body: WebhookBody) => Promise<void>, limits: PartLimits): KeepWebhook {
  const waiting: Waiting[] = []
  let running = 0

  async function send(group: Waiting[]): Promise<void> {
    try {
      await keep(joined(group.map(({ part }) => part.body)))
      for (const { resolve } of group) resolve()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
    running -= 1
    sendNext()
  }

  function sendNext(): void {
    while (waiting.length > 0 && (running === 0 || (running < atOnce && waiting.length >= company))) {
      running += 1
      void send(waiting.splice(0, groupSize(waiting, limits)))
    }
  }

  return (part) =>
    new Promise((resolve, reject) => {
      waiting.push({ part, resolve, reject })
      sendNext()
    })
}

/** How many of those that wait, from the first on, go into one task: at least one, and more while they fit. */
function groupSize(waiting: readonly Waiting[], limits: PartLimits): number {
  let updates = 0
  let bytes = 0
  const tooMany = waiting.findIndex(({ part }) => {
    updates += part.updates
    bytes += part.bytes
    return updates > limits.updates || bytes > limits.bytes || !isPlain(part.body)
  })
  return tooMany === -1 ? waiting.length : Math.max(1, tooMany)
}

function joined(bodies: WebhookBody[]): WebhookBody {
  const [first, ...others] = bodies
  if (first === undefined) throw new RangeError('There is nothing to join.')
  return others.length === 0 ? first : { ...first, entry: bodies.flatMap(({ entry }) => entry) }
}

/** Fields around the entries that nobody knows would be taken for those of all. */
function isPlain(body: WebhookBody): boolean {
  return Object.keys(body).length === 2
}
