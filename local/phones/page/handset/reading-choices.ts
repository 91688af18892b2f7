import type { Behaviour } from '../../../simulators/shared/behaviour/behaviour.ts'
import type { Phone } from '../../server/phone.ts'

type Reading = Pick<Behaviour, 'receipts' | 'readsAfterMs'>
type ReadingChoice = { label: string; reading: Reading }

const WHATSAPP: readonly ReadingChoice[] = [
  { label: 'Reads at once', reading: { receipts: 'read', readsAfterMs: 0 } },
  { label: 'Reads after 6 s', reading: { receipts: 'read', readsAfterMs: 6_000 } },
  { label: 'Reads after 1 min', reading: { receipts: 'read', readsAfterMs: 60_000 } },
  { label: 'Never reads', reading: { receipts: 'delivered', readsAfterMs: 0 } },
  { label: 'No receipts', reading: { receipts: 'none', readsAfterMs: 0 } },
]

/** Nobody hears when an SMS is read. */
const SMS: readonly ReadingChoice[] = [
  { label: 'Confirms delivery', reading: { receipts: 'delivered', readsAfterMs: 0 } },
  { label: 'No receipts', reading: { receipts: 'none', readsAfterMs: 0 } },
]

/** What a person can be told about reading, in words. */
export function readingLabels(channel: Phone['channel']): string[] {
  return choicesOf(channel).map(({ label }) => label)
}

/** The words for how a phone behaves now; the nearest where somebody set something else. */
export function readingLabel({ receipts, readsAfterMs }: Reading, channel: Phone['channel']): string {
  const shown = channel === 'SMS' && receipts === 'read' ? 'delivered' : receipts
  const alike = choicesOf(channel).filter(({ reading }) => reading.receipts === shown)
  const fitting = alike.findLast(({ reading }) => reading.readsAfterMs <= readsAfterMs) ?? alike[0]
  return fitting?.label ?? 'No receipts'
}

export function readingFor(label: string): Reading | undefined {
  return [...WHATSAPP, ...SMS].find((choice) => choice.label === label)?.reading
}

function choicesOf(channel: Phone['channel']): readonly ReadingChoice[] {
  return channel === 'SMS' ? SMS : WHATSAPP
}
