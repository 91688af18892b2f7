import type { Fault } from '../../../simulators/shared/faults/fault.ts'

export type FaultKind = Fault['kind']

/** Every fault in the words of the page: "Nordvik Lease ... ", and what becomes of the message. */
export const FAULT_CHOICES: ReadonlyArray<{ kind: FaultKind; does: string; message: string }> = [
  { kind: 'error', does: 'refuses with a code', message: 'It does not arrive.' },
  { kind: 'http-429', does: 'asks to slow down (429)', message: 'It does not arrive.' },
  { kind: 'http-503', does: 'is unavailable for 30 s (503)', message: 'It does not arrive.' },
  { kind: 'html-500', does: 'answers an HTML page (500)', message: 'It does not arrive.' },
  { kind: 'slow', does: 'answers late', message: 'It arrives at once.' },
  { kind: 'close-before', does: 'hangs up before taking it', message: 'It does not arrive.' },
  { kind: 'close-after', does: 'hangs up after taking it', message: 'It arrives; the desk cannot know.' },
  { kind: 'no-id', does: 'answers without an id', message: 'It arrives; the desk cannot know.' },
  { kind: 'garbage-json', does: 'answers half a JSON', message: 'It arrives; the desk cannot know.' },
  { kind: 'hang', does: 'never answers', message: 'It does not arrive; the desk cannot know.' },
]

/** How often a fault may strike; null is every time. */
export const TIMES_CHOICES: ReadonlyArray<number | null> = [1, 2, 5, 20, null]

/** `next send`, `next 5 sends`, `every send` */
export function timesLabel(times: number | null): string {
  if (times === null) return 'every send'
  return times === 1 ? 'next send' : `next ${times} sends`
}

/** The fault for a choice with its detail (error code, or seconds of delay). */
export function buildFault(kind: FaultKind, detail: { code: number; seconds: number }): Fault {
  switch (kind) {
    case 'error':
      return { kind, code: detail.code }
    case 'slow':
      return { kind, ms: detail.seconds * 1000 }
    case 'http-429':
    case 'http-503':
    case 'html-500':
    case 'close-before':
    case 'close-after':
    case 'no-id':
    case 'garbage-json':
    case 'hang':
      return { kind }
  }
}

/** `refuses with code 131047`, `answers 20 s late`, `hangs up after taking it` */
export function faultWords(fault: Fault): string {
  if (fault.kind === 'error') return `refuses with code ${fault.code}`
  if (fault.kind === 'slow') return `answers ${fault.ms / 1000} s late`
  return FAULT_CHOICES.find(({ kind }) => kind === fault.kind)?.does ?? fault.kind
}
