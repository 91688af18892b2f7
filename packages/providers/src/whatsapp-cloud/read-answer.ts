import { classifyWhatsappError } from '@relaydesk/domain/chat/classify-whatsapp-error.ts'
import type { ProviderOutcome } from '../contract.ts'
import { outcomeOf } from '../http/outcome-of.ts'
import { ErrorAnswer, SendAnswer } from './schema.ts'

/** What an HTTP answer of the Cloud API says about the send. `body` is parsed JSON, or the text if it is not JSON. */
export function readAnswer(httpStatus: number, body: unknown): ProviderOutcome {
  const failure = ErrorAnswer.safeParse(body)
  if (failure.success) return readError(httpStatus, failure.data.error)
  if (httpStatus >= 200 && httpStatus < 300) {
    const answer = SendAnswer.safeParse(body)
    const id = answer.data?.messages[0]?.id
    return id === undefined
      ? unclear('NO_MESSAGE_ID', 'WhatsApp said yes but gave no message id.')
      : { kind: 'accepted', providerMessageId: id }
  }
  return readBareStatus(httpStatus)
}

function readError(httpStatus: number, said: typeof ErrorAnswer._output.error): ProviderOutcome {
  const error = classifyWhatsappError({
    code: codeOf(said),
    httpStatus,
    ...(said.error_data?.details === undefined ? {} : { details: said.error_data.details }),
    ...(said.is_transient === undefined ? {} : { isTransient: said.is_transient }),
  })
  const outcome = outcomeOf(error)
  return said.code === 190 || said.code === 0 ? { ...outcome, credentialsRefused: true } : outcome
}

/** A number or object that does not exist (any more) comes as 100 with subcode 33, which is a code of its own. */
function codeOf({ code, error_subcode }: typeof ErrorAnswer._output.error): number {
  return code === 100 && error_subcode === 33 ? 33 : code
}

/** An answer without WhatsApp's own error object comes from something in between: a proxy, a gateway, a wrong address. */
function readBareStatus(httpStatus: number): ProviderOutcome {
  const code = `HTTP_${httpStatus}`
  if (httpStatus === 429) {
    const text = `Not sent: too many messages at once for WhatsApp. (${code})`
    return { kind: 'not-sent', error: { code, class: 'slow-down', text } }
  }
  if (httpStatus >= 500 || httpStatus === 408) {
    return unclear(code, 'WhatsApp had an error and did not say whether it took the message.')
  }
  const text = `Not sent: what answered in WhatsApp’s place did not take the message. Ask your administrator. (${code})`
  return { kind: 'rejected', error: { code, class: 'channel', text } }
}

function unclear(code: string, text: string): ProviderOutcome {
  return { kind: 'unknown', error: { code, class: 'unclear', text: `${text} (${code})` } }
}
