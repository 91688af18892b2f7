import type { DeliveryError } from '../delivery/delivery-error.ts'
import { whatsappErrorCodes } from './whatsapp-error-codes.ts'

/** A WhatsApp error as it comes in an HTTP answer or in a webhook. `details` is `error_data.details`, for unknown codes. */
export interface WhatsappError {
  code: number
  details?: string
  /** The status of the HTTP answer; absent when the error came by webhook, where it is final: it was not sent. */
  httpStatus?: number
  /** Meta's own word that the same request may work later. */
  isTransient?: boolean
}

/**
 * The one judge of WhatsApp errors, for HTTP answers and webhooks alike. It decides on the code, never on titles or
 * the HTTP status (Meta: build on `code` and `error_data.details`); only an unknown code falls back on the status.
 */
export function classifyWhatsappError(error: WhatsappError): DeliveryError {
  const code = String(error.code)
  const known =
    whatsappErrorCodes[error.code] ?? (isPermission(error.code) ? whatsappErrorCodes[10] : undefined)
  if (known === undefined) return unknownCode(error)
  const [kind, text] = known
  if (kind !== 'unclear') return { code, class: kind, text: `Not sent: ${text} (${code})` }
  if (error.httpStatus === undefined)
    return { code, class: 'retry', text: `Not sent: WhatsApp had an error. (${code})` }
  return { code, class: 'unclear', text: `${capitalised(text)} (${code})` }
}

/** Codes 200 to 299 are all "permission missing". */
function isPermission(code: number): boolean {
  return code >= 200 && code <= 299
}

function unknownCode({ code, details, httpStatus, isTransient }: WhatsappError): DeliveryError {
  const said = details === undefined || details === '' ? '' : ` It says: ${details.slice(0, 200)}`
  if (httpStatus !== undefined && (httpStatus >= 500 || isTransient === true)) {
    return {
      code: String(code),
      class: 'unclear',
      text: `WhatsApp had an error that we do not know and did not say whether it took the message. (${code})`,
    }
  }
  return {
    code: String(code),
    class: 'message',
    text: `Not sent: WhatsApp refused it for a reason that we do not know.${said} (${code})`,
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
