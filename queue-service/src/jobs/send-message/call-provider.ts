import { writeCorrelationId } from '@relaydesk/domain/delivery/correlation-id.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { OutgoingMessage, ProviderOutcome } from '@relaydesk/providers/contract.ts'
import { asSender } from './as-sender.ts'
import type { SendContext } from './send-context.ts'

/** Calls WhatsApp once, as the task's lease company. */
export function callProvider(
  context: SendContext,
  task: SendMessageTask,
  attempt: number,
): Promise<ProviderOutcome> {
  return asSender(context, task.leaseWhatsappDetails, (sender) =>
    context.whatsapp.send(toOutgoing(task, attempt), sender),
  )
}

function toOutgoing(task: SendMessageTask, attempt: number): OutgoingMessage {
  const correlationId = writeCorrelationId(task, attempt)
  const { driverMobileNumber, driverWhatsappUserId, payload, context: quoted } = task
  const { template } = task.leaseWhatsappDetails
  return {
    to: driverMobileNumber,
    ...(driverWhatsappUserId === undefined ? {} : { recipientId: driverWhatsappUserId }),
    type: task.type,
    text: task.message,
    ...(payload === undefined ? {} : { payload }),
    ...(template === undefined ? {} : { template }),
    ...(quoted === undefined ? {} : { quotedId: quoted.whatsappMessageId }),
    ...(correlationId === null ? {} : { correlationId }),
  }
}
