import { parseArgs } from 'node:util'

/** `chats`: agents and drivers. `orders`: guests and a bar. */
export type HourName = 'chats' | 'orders'

/** How an hour is to be played. Shares are 0 to 1. */
export interface RehearsalOptions {
  /** How many messages each way. */
  messages: number
  drivers: number
  agents: number
  /** The same seed plans the same hour. */
  seed: number
  /** How many messages are written a second, each way. The emulators of a small machine keep up with about five. */
  perSecond: number
  /** Of the webhooks: how many come twice, and how many out of order. */
  duplicates: number
  reordered: number
  /** Of the webhooks: how many never come. */
  dropped: number
  /** Of the sends: how many are taken but answered too late, refused for good, and answered slowly. */
  timeouts: number
  refusals: number
  slow: number
  /** How many guests order a drink in the hour at the bar, and how many a second. */
  guests: number
  ordersPerSecond: number
  /** One outage each of the provider, of Cloud Tasks and of queue-service. */
  outages: boolean
  /** Which of the two hours are played. */
  hours: readonly HourName[]
  /** Prints the result as JSON too. */
  json: boolean
}

const whole: RehearsalOptions = {
  messages: 2000,
  drivers: 200,
  agents: 8,
  seed: 1,
  perSecond: 4,
  guests: 500,
  ordersPerSecond: 1.5,
  duplicates: 0.1,
  reordered: 0.2,
  dropped: 0,
  timeouts: 0.05,
  refusals: 0.02,
  slow: 0.05,
  outages: true,
  hours: ['chats', 'orders'],
  json: false,
}

/** A minute's worth, for `npm test`: the same troubles, fewer people. */
const short: RehearsalOptions = {
  ...whole,
  messages: 120,
  drivers: 20,
  agents: 3,
  perSecond: 5,
  guests: 30,
  refusals: 0.06,
}

const numbers = [
  'messages',
  'drivers',
  'agents',
  'seed',
  'perSecond',
  'duplicates',
  'reordered',
  'dropped',
  'timeouts',
  'refusals',
  'slow',
  'guests',
  'ordersPerSecond',
] as const

const usage = `npm run rehearse -- [--short] [--only chats|orders] [--no-outages] [--json] ${numbers.map((name) => `[--${flagOf(name)} N]`).join(' ')}`

/**
 * Reads the command line.
 * @throws Error that names what is wrong with it
 */
export function readOptions(args: string[]): RehearsalOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      short: { type: 'boolean', default: false },
      outages: { type: 'boolean', default: true },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      ...Object.fromEntries(numbers.map((name) => [flagOf(name), { type: 'string' as const }])),
    },
  })
  const { short: isShort, outages, json, only, ...rest } = values
  if (only !== undefined && only !== 'chats' && only !== 'orders')
    throw new Error(`--only is chats or orders.\n${usage}`)
  const given = new Map(Object.entries(rest))
  const hours: readonly HourName[] = only === undefined ? whole.hours : [only]
  const options = { ...(isShort ? short : whole), outages, json, hours }
  for (const name of numbers) {
    const text = given.get(flagOf(name))
    if (text === undefined) continue
    const value = Number(text)
    if (!(value >= 0)) throw new Error(`--${flagOf(name)} must be a number that is not negative.\n${usage}`)
    options[name] = value
  }
  return options
}

function flagOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
