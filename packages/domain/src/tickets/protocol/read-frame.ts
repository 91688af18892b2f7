import { readEmail } from '../visitor-email.ts'

/** What a staff client may send. `table` and `number` are null for a number that no table or ticket can have. */
export type StaffFrame =
  | { verb: 'accept' | 'cancel' | 'complete'; number: number | null }
  | { verb: 'pick'; table: number | null; token: string }
  | { verb: 'unpick' }

/**
 * What a kiosk may send. The name is '' if only an address was given: then the name is that of the visitor who is known by it. `email` is as it
 * is stored; null in a query for something that is no address, and so belongs to no visitor.
 */
export type KioskFrame =
  | { verb: 'new'; email: string; name: string }
  | { verb: 'query'; email: string | null }

/** A frame that is none of these, with the answer to it. */
export interface UnreadableFrame {
  verb: null
  answer: string
}

/** A frame with an address and a name has four hundred characters at most. */
const longestFrame = 1_024
/** More digits than any number has. */
const mostDigits = 9

/**
 * Reads one text frame of a staff client: a verb and its arguments, parted by spaces; more of them, and line ends, do no harm. The protocol has no
 * words for what is malformed; ours look like its own. What it does have words for (a table number that is invalid, a token that is nobody's) is
 * left to the command, which looks at things in the documented order.
 */
export function readStaffFrame(text: string): StaffFrame | UnreadableFrame {
  const { verb, rest, problem } = partsOf(text)
  if (problem !== undefined) return unreadable(problem)
  switch (verb) {
    case 'accept':
    case 'cancel':
    case 'complete':
      if (rest === '') return unreadable(`error ${verb} ticket id is missing`)
      if (!/^\d+$/.test(rest)) return unreadable(`error ${verb} ticket id is not a number`)
      return { verb, number: numberIn(rest) }
    case 'pick': {
      const [table = '', ...token] = rest.split(' ')
      return { verb, table: numberIn(table), token: token.join(' ') }
    }
    case 'unpick':
      return rest === '' ? { verb } : unreadable('error unpick takes no arguments')
    default:
      return unknown(verb)
  }
}

/** Reads one text frame of a kiosk, as {@link readStaffFrame} does. */
export function readKioskFrame(text: string): KioskFrame | UnreadableFrame {
  const { verb, rest, problem } = partsOf(text)
  if (problem !== undefined) return unreadable(problem)
  if (verb !== 'new' && verb !== 'query') return unknown(verb)
  if (rest === '') return unreadable(`error ${verb} email is missing`)
  if (verb === 'query') return { verb, email: readEmail(rest) }
  const [address = '', ...names] = rest.split(' ')
  const email = readEmail(address)
  const name = names.join(' ')
  if (email === null) return unreadable('error new email is not valid')
  return name.length > 120 ? unreadable('error new name is too long') : { verb, email, name }
}

/** Displays listen only: whatever one sends has this answer. */
export function answerToDisplay(text: string): string {
  const { verb, problem } = partsOf(text)
  return problem ?? unknown(verb).answer
}

function partsOf(text: string): { verb: string; rest: string; problem?: string } {
  if (text.length > longestFrame) return { verb: '', rest: '', problem: 'error the message is too long' }
  const [verb = '', ...rest] = text.trim().split(/\s+/)
  if (verb === '') return { verb, rest: '', problem: 'error the message is empty' }
  return { verb, rest: rest.join(' ') }
}

function numberIn(text: string): number | null {
  const digits = text.replace(/^0+(?=\d)/, '')
  return /^\d+$/.test(digits) && digits.length <= mostDigits ? Number(digits) : null
}

/** What was sent comes back only if it is a word. */
function unknown(verb: string): UnreadableFrame {
  return unreadable(
    /^[a-z-]{1,20}$/i.test(verb) ? `error ${verb} is not a known command` : 'error the command is not known',
  )
}

function unreadable(answer: string): UnreadableFrame {
  return { verb: null, answer }
}
