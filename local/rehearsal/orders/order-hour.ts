import type { RehearsalOptions } from '../options.ts'

/** A guest of the hour: everybody orders once. */
interface Guest {
  index: number
  /** As Twilio writes it. */
  address: string
  name: string
  /** Milliseconds after the beginning. */
  at: number
  words: string
}

export interface OrderHour {
  /** In order of time. */
  guests: Guest[]
  lengthMs: number
  /** When Twilio is away, and when the second tablet has no connection, in milliseconds after the beginning. */
  withoutTwilio: { at: number; forMs: number } | null
  tabletOffline: { at: number; forMs: number } | null
}

const words = [
  'oat flat white pls',
  'Espresso 🙏',
  'a cappuccino without sugar, please',
  'Um latte macchiato com leite de soja, por favor',
  "I'm late for my talk, flat white with oat milk!!",
  'capuccino',
] as const

/** Writes the score of an hour at the bar. The same options and random numbers give the same hour. Pure. */
export function planOrderHour(options: RehearsalOptions, random: () => number): OrderHour {
  const { guests: count, ordersPerSecond } = options
  const lengthMs = Math.round((count / ordersPerSecond) * 1000)
  const guests = Array.from({ length: count }, (_, index): Guest => {
    const number = `+4915552${String(index).padStart(6, '0')}`
    return {
      index,
      address: random() < 0.5 ? number : `whatsapp:${number}`,
      name: `Guest ${index}`,
      at: random() * lengthMs,
      words: words[Math.floor(random() * words.length)] ?? words[0],
    }
  })
  const forMs = Math.max(2_500, lengthMs / 10)
  return {
    guests: guests.sort((a, b) => a.at - b.at),
    lengthMs,
    withoutTwilio: options.outages ? { at: lengthMs * 0.25, forMs } : null,
    tabletOffline: options.outages ? { at: lengthMs * 0.6, forMs } : null,
  }
}
