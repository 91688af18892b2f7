import { assembleWebhook } from './assemble-webhook.ts'
import { takeWebhookApart, type WebhookPiece } from './take-webhook-apart.ts'
import type { WebhookBody } from './webhook-body.ts'

/** How much one part may hold. `bytes` are those of its JSON text in UTF-8. */
export interface PartLimits {
  updates: number
  bytes: number
}

/**
 * Cuts a webhook (up to 3 MB and 1,000 updates, says WhatsApp) into parts that are webhooks themselves. No item is lost
 * or doubled; each keeps its entry's id, its field, its number's metadata and the contacts that it needs. A part with a
 * single item may be larger than `limits.bytes`. A body within the limits is its own only part.
 */
export function splitWebhook(body: WebhookBody, limits: PartLimits): WebhookBody[] {
  const pieces = takeWebhookApart(body)
  if (pieces.length <= limits.updates && sizeOf(body) <= limits.bytes) return [body]
  return groupPieces(body, pieces, limits).map((group) => assembleWebhook(body, group))
}

/** Fills one group after the other, in order. */
function groupPieces(body: WebhookBody, pieces: WebhookPiece[], limits: PartLimits): WebhookPiece[][] {
  const groups: WebhookPiece[][] = []
  let group: WebhookPiece[] = []
  let room = 0
  let around = new Set<string>()
  for (const piece of pieces) {
    let cost = costOf(body, piece, around)
    if (group.length === 0 || group.length >= limits.updates || cost.bytes > room) {
      around = new Set()
      cost = costOf(body, piece, around)
      group = []
      groups.push(group)
      room = limits.bytes
    }
    group.push(piece)
    for (const name of cost.brings) around.add(name)
    room -= cost.bytes
  }
  return groups
}

/**
 * How many bytes a piece adds to a group at most, and what it brings along that those after it need not bring again: the
 * list that it stands in, and its contacts.
 */
function costOf(
  body: WebhookBody,
  piece: WebhookPiece,
  has: ReadonlySet<string>,
): { bytes: number; brings: string[] } {
  const { entry, change, contacts, opens, item } = piece
  const list = `${entry}.${change}.${item?.list}`
  const brings = [list, ...contacts.map((position) => `${list}.${position}`)].filter((name) => !has.has(name))
  const isOneMore = item !== undefined && brings.length === 0 && !Object.values(opens).includes(true)
  // Its own text and a comma, or a whole body around it.
  return { bytes: isOneMore ? sizeOf(item.content) + 1 : sizeOf(assembleWebhook(body, [piece])), brings }
}

const encoder = new TextEncoder()

function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
}
