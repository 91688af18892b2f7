import { classifyTwilioError } from '@relaydesk/domain/inbox/classify-twilio-error.ts'
import type { ProviderOutcome } from '../contract.ts'
import { outcomeOf } from '../http/outcome-of.ts'
import { CreateAnswer, ErrorAnswer } from './schema.ts'

/** "Authenticate": the token is not, or no longer, the account's (Twilio, error 20003). */
const authenticate = 20003

/** What an HTTP answer to a create says about the send. `body` is parsed JSON, or the text if it is not JSON. */
export function readAnswer(httpStatus: number, body: unknown): ProviderOutcome {
  if (httpStatus >= 200 && httpStatus < 300) {
    const answer = CreateAnswer.safeParse(body)
    return answer.success ? { kind: 'accepted', providerMessageId: answer.data.sid } : withoutId
  }
  const said = ErrorAnswer.safeParse(body).data
  const error = classifyTwilioError({ httpStatus, ...(said === undefined ? {} : { code: said.code }) })
  const outcome = outcomeOf(error)
  return said?.code === authenticate ? { ...outcome, credentialsRefused: true } : outcome
}

const withoutId: ProviderOutcome = {
  kind: 'unknown',
  error: {
    code: 'NO_MESSAGE_ID',
    class: 'unclear',
    text: 'Twilio said yes but gave no message id. (NO_MESSAGE_ID)',
  },
}
