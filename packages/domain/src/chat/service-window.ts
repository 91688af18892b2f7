/** How long free text may follow a driver's message or call, in milliseconds (providers, "Customer service window"). */
export const serviceWindowMs = 24 * 60 * 60 * 1000

/**
 * Whether free text may be sent. Times are epoch ms. A hint, not the authority: WhatsApp decides by its own clock and
 * says so with 131047.
 */
export type ServiceWindow =
  /** The driver never wrote, or long ago in another enquiry. */
  { state: 'never' } | { state: 'open'; until: number } | { state: 'shut'; since: number }

/** @param lastDriverMessageAt the newest provider time of a message that opens the window */
export function serviceWindow(lastDriverMessageAt: number | undefined, now: number): ServiceWindow {
  if (lastDriverMessageAt === undefined) return { state: 'never' }
  const until = lastDriverMessageAt + serviceWindowMs
  return now < until ? { state: 'open', until } : { state: 'shut', since: until }
}
