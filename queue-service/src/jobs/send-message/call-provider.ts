import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { SendOutcome } from '@relaydesk/domain/delivery/send-outcome.ts'
import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { OutgoingMessage } from '@relaydesk/providers/contract.ts'
import type { SendContext } from './send-context.ts'

/** Calls WhatsApp once, as the task's lease company. */
export async function callProvider(
  { whatsapp, tokens }: SendContext,
  task: SendMessageTask,
): Promise<SendOutcome> {
  const { phoneNumberId, tokenSecret } = task.leaseWhatsappDetails
  const token = await readToken(() => tokens.get(tokenSecret))
  if (typeof token !== 'string') return token
  const outcome = await whatsapp.send(toOutgoing(task), { phoneNumberId, token })
  if (outcome.credentialsRefused !== true || outcome.kind !== 'rejected') return outcome
  // A token that was exchanged in the meantime is worth another attempt, and so is one that we cannot look up just now.
  const isRenewed = await tokens.renew(tokenSecret, token).catch(() => true)
  if (!isRenewed) return outcome
  return { kind: 'not-sent', error: { ...outcome.error, class: 'retry' } }
}

function toOutgoing(task: SendMessageTask): OutgoingMessage {
  const { template } = task.leaseWhatsappDetails
  return {
    to: task.driverMobileNumber,
    type: task.type,
    text: task.message,
    ...(task.payload === undefined ? {} : { payload: task.payload }),
    ...(template === undefined ? {} : { template }),
    correlationId: chatMessagePath(task),
  }
}

/** Nothing was sent yet when the secret store fails: the queue tries again. Without a token nothing can ever be sent. */
async function readToken(read: () => Promise<string | null>): Promise<string | SendOutcome> {
  try {
    return (await read()) ?? { kind: 'rejected', error: noToken }
  } catch {
    return { kind: 'not-sent', error: secretsUnreachable }
  }
}

const noToken: DeliveryError = {
  code: 'NO_ACCESS_TOKEN',
  class: 'channel',
  text: 'Not sent: the access token of this lease company’s WhatsApp number is missing. Ask your administrator.',
}

const secretsUnreachable: DeliveryError = {
  code: 'SECRETS_UNREACHABLE',
  class: 'retry',
  text: 'Not sent: the access token could not be looked up.',
}
