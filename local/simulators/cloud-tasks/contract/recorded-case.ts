import * as z from 'zod'

/** A refusal (or an acceptance) of one call: `errors.json` and `extra-observed.json`. */
export const RecordedError = z.object({
  name: z.string(),
  rpc: z.string(),
  /** Go's name of the gRPC code; not every observation has one. */
  code: z.string().optional(),
  /** The message with names replaced by placeholders; without it only the code is compared. */
  template: z.string().optional(),
  details: z.array(z.object({ type: z.string(), template: z.string() })).optional(),
})
export type RecordedError = z.infer<typeof RecordedError>

const Headers = z.record(z.string(), z.string())
const TaskView = z.object({ headers: Headers, body: z.string().optional() })

/** What a created task looks like when it is read back: `happypath.json`. */
export const RecordedHappyPath = z.object({
  name: z.string(),
  requestType: z.string(),
  sent: Headers,
  createFull: TaskView,
  getBasic: TaskView,
  getFull: TaskView,
})
export type RecordedHappyPath = z.infer<typeof RecordedHappyPath>

/** The headers of each attempt and what the receiver answered (0 = nothing): `dispatch.json`. */
export const RecordedDispatch = z.object({
  name: z.string(),
  requestType: z.string(),
  attempts: z.array(z.object({ attempt: z.number(), status: z.number(), headers: Headers })).min(1),
})
export type RecordedDispatch = z.infer<typeof RecordedDispatch>

export const RecordedCase = z.union([RecordedDispatch, RecordedHappyPath, RecordedError])
export type RecordedCase = z.infer<typeof RecordedCase>
