import type { Facts, StoredOutgoing } from './facts.ts'

/** What became of the promises: one line for each message that broke one. */
export interface Verdict {
  lost: string[]
  doubled: string[]
  stuck: string[]
  wrongState: string[]
  /** Messages that rest as UNKNOWN; only those of which no receipt got through may. */
  unknown: string[]
}

const rank: Record<string, number> = { sent: 3, delivered: 4, read: 5, played: 5 }
const stored: Record<number, string> = { 3: 'SENT', 4: 'DELIVERED', 5: 'READ' }

/** Compares what people did with what came of it. Pure. */
export function judge(facts: Facts): Verdict {
  const verdict: Verdict = { lost: [], doubled: [], stuck: [], wrongState: [], unknown: [] }
  judgeOutgoing(facts, verdict)
  judgeIncoming(facts, verdict)
  judgeFigures(facts, verdict)
  return verdict
}

/** Whether every promise was kept. */
export function isKept({ lost, doubled, stuck, wrongState }: Verdict): boolean {
  return [lost, doubled, stuck, wrongState].every(({ length }) => length === 0)
}

function judgeOutgoing(facts: Facts, verdict: Verdict): void {
  const found = new Map(facts.outgoing.map((message) => [message.path, message]))
  const takenAs = Map.groupBy(facts.accepted, ({ path }) => path)
  const receipts = Map.groupBy(facts.receipts, ({ whatsappMessageId }) => whatsappMessageId)
  const letters = new Set(facts.deadLetters)
  for (const { path } of facts.written) {
    const message = found.get(path)
    const ids = (takenAs.get(path) ?? []).map(({ whatsappMessageId }) => whatsappMessageId)
    if (ids.length > 1) verdict.doubled.push(`${path} was taken ${ids.length} times`)
    if (message === undefined) {
      verdict.lost.push(`${path} is gone`)
      continue
    }
    const got = ids.flatMap((id) => receipts.get(id) ?? []).filter(({ dropped }) => !dropped)
    judgeState(
      message,
      {
        taken: ids.length > 0,
        got: got.map(({ status }) => status),
        hasLetter: letters.has(path),
      },
      verdict,
    )
  }
}

function judgeState(
  { path, status }: StoredOutgoing,
  { taken, got, hasLetter }: { taken: boolean; got: string[]; hasLetter: boolean },
  verdict: Verdict,
): void {
  const best = Math.max(0, ...got.map((receipt) => rank[receipt] ?? 0))
  const failed = got.includes('failed') && best < 4
  switch (status) {
    case 'PENDING':
    case 'SENDING':
    case 'HELD':
      verdict.stuck.push(`${path} is still ${status}`)
      return
    case 'UNKNOWN':
      verdict.unknown.push(path)
      if (got.length > 0) verdict.wrongState.push(`${path} is UNKNOWN, although ${got.join(', ')} came`)
      return
    case 'FAILED':
      if (taken && !failed) verdict.wrongState.push(`${path} is FAILED, although it was taken`)
      if (!hasLetter) verdict.lost.push(`${path} failed and nobody was told`)
      return
    case 'CANCELLED':
      verdict.lost.push(`${path} was cancelled, although nobody asked`)
      return
    default: {
      if (!taken) verdict.lost.push(`${path} is ${status}, but was never taken`)
      const expected = failed ? 'FAILED' : stored[Math.max(3, best)]
      if (status !== expected) verdict.wrongState.push(`${path} is ${status} instead of ${expected}`)
    }
  }
}

function judgeIncoming(facts: Facts, verdict: Verdict): void {
  const found = Map.groupBy(facts.incoming, ({ whatsappMessageId }) => whatsappMessageId)
  for (const { whatsappMessageId, from } of facts.said) {
    const copies = found.get(whatsappMessageId) ?? []
    if (copies.length === 0) verdict.lost.push(`${whatsappMessageId} of ${from} is nowhere`)
    if (copies.length > 1) verdict.doubled.push(`${whatsappMessageId} is stored ${copies.length} times`)
    for (const { path, driver, media } of copies) {
      if (driver !== from) verdict.wrongState.push(`${path} lies in an enquiry of ${driver}, not of ${from}`)
      if (media === 'WAITING') verdict.stuck.push(`${path} waits for its file`)
    }
  }
}

function judgeFigures(facts: Facts, verdict: Verdict): void {
  const counting = facts.said.filter(({ counts }) => counts).length
  const unread = facts.enquiries.reduce((sum, enquiry) => sum + enquiry.unread, 0)
  if (unread !== counting)
    verdict.wrongState.push(`${unread} messages count as unread instead of ${counting}`)
  if (facts.parked > 0) verdict.stuck.push(`${facts.parked} updates are parked`)
  const taken = new Set(facts.accepted.map(({ path }) => path))
  const known = facts.outgoing.filter(({ path, status }) => taken.has(path) && status !== 'UNKNOWN').length
  if (facts.counted !== known)
    verdict.wrongState.push(`the agents’ figures say ${facts.counted} instead of ${known}`)
}
