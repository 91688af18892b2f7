import type { Facts } from './facts.ts'
import { isKept, type Verdict } from './judge.ts'
import type { RehearsalOptions } from './options.ts'

/** What a rehearsal found, for people and for `--json`. Times are milliseconds. */
export interface Result {
  kept: boolean
  counts: Record<keyof Verdict, number>
  accepted: number
  stored: number
  faults: Record<string, number>
  percentiles: Record<'writtenToProvider' | 'webhookToVisible', Percentiles>
  broken: string[]
}

export interface Percentiles {
  count: number
  p50: number
  p95: number
  p99: number
}

export function resultOf(facts: Facts, verdict: Verdict): Result {
  const takenAt = new Map(facts.accepted.map(({ path, at }) => [path, at]))
  const seenAt = new Map(
    facts.incoming.map(({ whatsappMessageId, visibleAt }) => [whatsappMessageId, visibleAt]),
  )
  const inTheHour = ({ at }: { at: number }) => at >= facts.begunAt
  return {
    kept: isKept(verdict),
    counts: countsOf(verdict),
    accepted: facts.accepted.length,
    stored: facts.incoming.length,
    faults: facts.faults,
    percentiles: {
      writtenToProvider: percentilesOf(
        facts.written.filter(inTheHour).map(({ path, at }) => (takenAt.get(path) ?? Number.NaN) - at),
      ),
      webhookToVisible: percentilesOf(
        facts.said
          .filter(inTheHour)
          .map(({ whatsappMessageId, at }) => (seenAt.get(whatsappMessageId) ?? Number.NaN) - at),
      ),
    },
    broken: brokenOf(verdict),
  }
}

export function countsOf({
  lost,
  doubled,
  stuck,
  wrongState,
  unknown,
}: Verdict): Record<keyof Verdict, number> {
  return {
    lost: lost.length,
    doubled: doubled.length,
    stuck: stuck.length,
    wrongState: wrongState.length,
    unknown: unknown.length,
  }
}

export function brokenOf({ lost, doubled, stuck, wrongState }: Verdict): string[] {
  return [...lost, ...doubled, ...stuck, ...wrongState]
}

export function percentilesOf(times: number[]): Percentiles {
  const sorted = times.filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** The result as text; at most twenty broken promises in full. */
export function writeResult(result: Result, { messages, seed }: RehearsalOptions): string {
  const { counts, percentiles, broken } = result
  const { writtenToProvider: out, webhookToVisible: back } = percentiles
  return [
    `${messages} messages each way, seed ${seed}: ${result.accepted} taken by the provider, ${result.stored} stored from drivers.`,
    `Faults that struck: ${
      Object.entries(result.faults)
        .map(([kind, times]) => `${times} × ${kind}`)
        .join(', ') || 'none'
    }.`,
    '',
    countsInWords(counts),
    '',
    '                            p50       p95       p99',
    `written → provider   ${[out.p50, out.p95, out.p99].map(inMs).join('')}`,
    `webhook → visible    ${[back.p50, back.p95, back.p99].map(inMs).join('')}`,
    '',
    ...brokenInWords(broken),
    result.kept ? 'Every promise was kept.' : 'A promise was broken.',
  ].join('\n')
}

export function countsInWords(counts: Record<keyof Verdict, number>): string {
  const { lost, doubled, stuck, wrongState, unknown } = counts
  return `lost ${lost} · doubled ${doubled} · stuck ${stuck} · wrong state ${wrongState} · unknown ${unknown}`
}

/** At most twenty. */
export function brokenInWords(broken: readonly string[]): string[] {
  return [...broken.slice(0, 20), ...(broken.length > 20 ? [`… and ${broken.length - 20} more`] : [])]
}

export function inMs(time: number): string {
  return `${Math.round(time)} ms`.padStart(10)
}
