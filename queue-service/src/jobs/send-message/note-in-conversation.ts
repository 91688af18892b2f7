import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { SendContext } from './send-context.ts'

/**
 * The other database shares no transaction with the first: this follows, and repeating it changes nothing.
 * @param at epoch ms
 */
export async function noteInConversation(
  { conversations }: SendContext,
  task: SendMessageTask,
  whatsappMessageId: string,
  at: number,
): Promise<void> {
  const { driverMobileNumber: driverPhoneNumber, driverWhatsappUserId } = task
  const { leaseId, enquiryId, accountId, serviceUnitId } = task
  await conversations.note({
    driverPhoneNumber,
    ...(driverWhatsappUserId === undefined ? {} : { driverWhatsappUserId }),
    leaseId,
    enquiryId,
    accountId,
    serviceUnitId,
    whatsappMessageId,
    at,
  })
}
