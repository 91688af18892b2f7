import type { RehearsalOptions } from './options.ts'

/** A driver of the hour. A `stranger` has no enquiry when the hour begins; some have no phone number, only a user id. */
export interface Driver {
  index: number
  name: string
  /** Digits as WhatsApp gives them, without `+`; absent for a person known by user id alone. */
  phone?: string
  userId?: string
  stranger: boolean
}

export type DriverWords =
  | { type: 'text' | 'image' | 'location' | 'reaction' | 'button'; text: string; quotes: boolean }
  | { type: 'unknown'; text: string; quotes: false }

/** One thing that somebody does, `at` milliseconds after the beginning. */
export type Step =
  | { at: number; who: 'agent'; agent: number; driver: number; type: 'text' | 'template'; text: string }
  | { at: number; who: 'driver'; driver: number; words: DriverWords }

/** A part of the world that is gone from `at` for `forMs`. */
export interface Outage {
  of: 'provider' | 'cloud-tasks' | 'queue-service'
  at: number
  forMs: number
}

export interface Hour {
  drivers: Driver[]
  /** In order of time. */
  steps: Step[]
  outages: Outage[]
  lengthMs: number
}

/** Writes the score of an hour: who says what and when. The same options and random numbers give the same hour. Pure. */
export function planHour(options: RehearsalOptions, random: () => number): Hour {
  const drivers = Array.from({ length: options.drivers }, (_, index) => driverOf(index))
  const known = drivers.filter(({ stranger }) => !stranger)
  const lengthMs = Math.round((options.messages / options.perSecond) * 1000)
  const steps: Step[] = []
  for (let index = 0; index < options.messages; index += 1) {
    const driver = pick(known, random).index
    const agent = Math.floor(random() * options.agents)
    const type = random() < 0.05 ? 'template' : 'text'
    steps.push({
      at: random() * lengthMs,
      who: 'agent',
      agent,
      driver,
      type,
      text: `We expect you at ${index}.`,
    })
    const words = wordsOf(index, random)
    steps.push({ at: random() * lengthMs, who: 'driver', driver: pick(drivers, random).index, words })
  }
  return {
    drivers,
    steps: steps.sort((a, b) => a.at - b.at),
    outages: options.outages ? outagesOf(lengthMs) : [],
    lengthMs,
  }
}

/** One in twenty is a stranger, and every other stranger has no phone number. Numbers are of a block without subscribers. */
function driverOf(index: number): Driver {
  const stranger = index % 20 === 19
  const userId = `DE.${1_349_000_000 + index}`
  const name = `Driver ${index}`
  if (stranger && index % 40 === 39) return { index, name, userId, stranger }
  return { index, name, phone: `4915551${String(index).padStart(6, '0')}`, userId, stranger }
}

function wordsOf(index: number, random: () => number): DriverWords {
  const text = `On my way, ${index} 🚗`
  const quotes = random() < 0.2
  const kind = random()
  if (kind < 0.06) return { type: 'image', text: `Photo ${index}`, quotes }
  if (kind < 0.1) return { type: 'location', text: `Car park ${index}`, quotes }
  if (kind < 0.14) return { type: 'reaction', text: '👍', quotes: true }
  if (kind < 0.17) return { type: 'button', text: 'I will be there', quotes: true }
  if (kind < 0.18) return { type: 'unknown', text: '', quotes: false }
  return { type: 'text', text, quotes }
}

/** One after the other, each for a twelfth of the hour, two and a half seconds at least. */
function outagesOf(lengthMs: number): Outage[] {
  const forMs = Math.max(2_500, lengthMs / 12)
  return [
    { of: 'provider', at: lengthMs * 0.2, forMs },
    { of: 'cloud-tasks', at: lengthMs * 0.45, forMs },
    { of: 'queue-service', at: lengthMs * 0.7, forMs },
  ]
}

function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)]
  if (found === undefined) throw new Error('An hour needs somebody in it.')
  return found
}
