import * as z from 'zod'

const arrives = z.boolean().optional()
const seconds = z.number().int().positive().max(86_400)

/**
 * What a number does to the next sends instead of answering properly. `arrives: true` lets the message reach the phone although the
 * caller cannot know it; each kind says what it does without that word.
 */
export const Fault = z.discriminatedUnion('kind', [
  /** Refused with a documented code; `retryAfterSeconds` adds the header. Never arrives. */
  z.strictObject({
    kind: z.literal('error'),
    code: z.number().int().nonnegative(),
    details: z.string().optional(),
    status: z.number().int().min(400).max(599).optional(),
    retryAfterSeconds: seconds.optional(),
  }),
  /** An HTML page with status 500, as a proxy would write it. Does not arrive. */
  z.strictObject({ kind: z.literal('html-500'), arrives }),
  /** Status 429 with the provider's own code for it. Never arrives. */
  z.strictObject({ kind: z.literal('http-429'), retryAfterSeconds: seconds.optional() }),
  /** Status 503 with the provider's own code for it and Retry-After (default 30). Never arrives. */
  z.strictObject({ kind: z.literal('http-503'), retryAfterSeconds: seconds.optional() }),
  /** Taken at once, answered `ms` later. Arrives. */
  z.strictObject({ kind: z.literal('slow'), ms: z.number().int().positive().max(600_000) }),
  /** The connection closes and the message was not taken. */
  z.strictObject({ kind: z.literal('close-before') }),
  /** The connection closes although the message was taken. Arrives. */
  z.strictObject({ kind: z.literal('close-after') }),
  /** 200 without `messages[0].id`. Arrives. */
  z.strictObject({ kind: z.literal('no-id'), arrives }),
  /** 200 and a body that is cut off in the middle. Arrives. */
  z.strictObject({ kind: z.literal('garbage-json'), arrives }),
  /** Never answers; the connection stays open. Does not arrive. */
  z.strictObject({ kind: z.literal('hang'), arrives }),
])
export type Fault = z.infer<typeof Fault>

/** How often a fault strikes: the next `times` sends, each with `probability`, only sends to the number `to`. */
export const FaultOptions = z.strictObject({
  times: z.number().int().positive().optional(),
  probability: z.number().min(0).max(1).optional(),
  to: z.string().min(1).optional(),
})
export type FaultOptions = z.infer<typeof FaultOptions>

/** A fault with how often it strikes. */
export const FaultSetting = FaultOptions.extend({ fault: Fault })
export type FaultSetting = z.infer<typeof FaultSetting>

/** Whether a send that meets this fault still reaches the phone. */
export function faultArrives(fault: Fault): boolean {
  switch (fault.kind) {
    case 'error':
    case 'http-429':
    case 'http-503':
    case 'close-before':
      return false
    case 'html-500':
    case 'hang':
      return fault.arrives ?? false
    case 'no-id':
    case 'garbage-json':
      return fault.arrives ?? true
    case 'slow':
    case 'close-after':
      return true
  }
}
