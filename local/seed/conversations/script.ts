import type { DemoPerson } from '../demo-people.ts'

/** When a scene begins: so many minutes ago, or at a time of day (UTC) some days ago. */
export type Moment = { minutesAgo: number } | { daysAgo: number; at: string }

/** How an outgoing message ended; a number is WhatsApp's error code of a refusal that came by receipt. */
export type Ending = 'READ' | 'DELIVERED' | 'SENT' | 'UNKNOWN' | 'HELD' | 'CANCELLED' | number

/** One message of a scene. `desk` is whoever handles the enquiry, `relaydesk` the system itself. */
export interface Line {
  by: 'driver' | 'desk' | 'relaydesk' | DemoPerson
  type: string
  text: string
  payload?: Record<string, unknown>
  templateType?: string
  /** Minutes since the line before; a few if not given. */
  pause?: number
  /** READ if not given. */
  ending?: Ending
  /** How many lines back the line is that this one quotes or reacts to. */
  about?: number
}

type More = Pick<Line, 'pause' | 'ending'>

/** Messages that follow each other within an hour or so. */
export interface Scene {
  from: Moment
  lines: readonly Line[]
}

/** What the people of a scene talk about. */
export interface Facts {
  leaseName: string
  /** First names. */
  driver: string
  agent: string
  vehicle: string
  plate: string
  workshop: string
  enquiryNumber: string
  /** A time for an appointment, `12:15`. */
  time: string
}

export function driver(text: string, more: More = {}): Line {
  return { by: 'driver', type: 'text', text, ...more }
}

export function desk(text: string, more: More = {}): Line {
  return { by: 'desk', type: 'text', text, ...more }
}

/** A colleague of whoever handles the enquiry. */
export function colleague(by: DemoPerson, text: string, more: More = {}): Line {
  return { by, type: 'text', text, ...more }
}

/** A file, a place or something else from the driver; `text` is its caption. */
export function card(type: string, payload: Record<string, unknown>, text = '', more: More = {}): Line {
  return { by: 'driver', type, text, payload, ...more }
}

/** A file from the desk; `text` is its caption. */
export function file(type: string, payload: Record<string, unknown>, text = '', more: More = {}): Line {
  return { by: 'desk', type, text, payload, ...more }
}

/** The driver's word about an earlier one: of `about` lines back. */
export function quoting(about: number, line: Line): Line {
  return { ...line, about }
}

/** The driver's reaction to the line `about` lines back. */
export function reaction(about: number, emoji: string, more: More = {}): Line {
  return { by: 'driver', type: 'reaction', text: emoji, payload: { emoji }, about, ...more }
}

/** A template; values that the enquiry knows are filled in when it is played. */
export function template(
  templateType: string,
  values: Record<string, string> = {},
  more: More & Pick<Partial<Line>, 'by'> = {},
): Line {
  return { by: 'desk', type: 'template', text: '', templateType, payload: values, ...more }
}
