import type { DeliveryError } from '../delivery/delivery-error.ts'
import { twilioErrorCodes } from './twilio-error-codes.ts'

/** A Twilio error as it comes in an HTTP answer, in a status callback, or in a listing. */
export interface TwilioError {
  /** Absent where Twilio gives no reason. */
  code?: number
  /** The status of the HTTP answer; absent when the error came in a callback or a listing, where it is final. */
  httpStatus?: number
}

/**
 * The one judge of Twilio errors. It decides on the code, never on the text, which is "subject to change"; but a 429 was never
 * processed whatever its code says, and after a 5xx nobody knows (Twilio, errors 20429 and 20500).
 */
export function classifyTwilioError({ code, httpStatus }: TwilioError): DeliveryError {
  const name = code === undefined ? `HTTP_${httpStatus ?? 0}` : String(code)
  if (httpStatus === 429) return notSent(name, 'slow-down', 'too many messages at once for Twilio.')
  if (httpStatus !== undefined && (httpStatus >= 500 || httpStatus === 408)) {
    const text = `Twilio had an error and did not say whether it took the message. (${name})`
    return { code: name, class: 'unclear', text }
  }
  if (code === undefined) {
    return httpStatus === undefined
      ? { code: 'NO_REASON', class: 'retry', text: 'Not sent: Twilio gave no reason.' }
      : notSent(
          name,
          'channel',
          'what answered in Twilio’s place did not take the message. Ask your administrator.',
        )
  }
  const [kind, text] = twilioErrorCodes[code] ?? unknownCode
  return kind === 'unclear'
    ? { code: name, class: kind, text: `${capitalised(text)} (${name})` }
    : notSent(name, kind, text)
}

const unknownCode = ['message', 'Twilio refused it for a reason that we do not know.'] as const

function notSent(code: string, kind: DeliveryError['class'], text: string): DeliveryError {
  return { code, class: kind, text: `Not sent: ${text} (${code})` }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
