import { describeCode } from './error-codes.ts'

type Options = { subject?: string | undefined; details?: string | undefined; status?: number | undefined }

/** A request that Twilio refuses; `subject` is the value it is about. */
export class TwilioError extends Error {
  readonly code: number
  readonly status: number

  constructor(code: number, { subject, details, status }: Options = {}) {
    const described = describeCode(code, subject)
    super(details ?? described.words)
    this.code = code
    this.status = status ?? described.status
  }

  /** `{code, message, more_info, status}` */
  body(): Record<string, unknown> {
    const { code, message, status } = this
    return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }
  }
}
