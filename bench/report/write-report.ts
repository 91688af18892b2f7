import { machineLine } from './machine.ts'
import type { PartResult, Target } from './part.ts'
import { formatNumber, formatTable } from './table.ts'

/** The whole report for people: Markdown, to be pasted as it is. */
export function writeReport(results: PartResult[], command: string): string {
  const tables = results.flatMap((result) => result.tables.map(formatTable))
  const targets = results.flatMap((result) => result.targets.map(targetLine))
  const head = `\`${command}\` on ${machineLine()}`
  return [
    head,
    ...tables,
    ...(targets.length === 0 ? [] : [['### Targets', '', ...targets].join('\n')]),
  ].join('\n\n')
}

function targetLine({ what, measured, limit, kept, binding }: Target): string {
  const verdict = kept ? 'kept' : binding ? 'BROKEN' : 'missed on this machine'
  return `- ${what}: ${formatNumber(measured)}, target ${formatNumber(limit)}: ${verdict}`
}
