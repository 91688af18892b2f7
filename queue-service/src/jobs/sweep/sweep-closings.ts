import { fillAutomatedMessage } from '@relaydesk/domain/chat/automated-message.ts'
import { WhatsappConfiguration } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import { automatedDocument } from '@relaydesk/store/automated-document.ts'
import type { CompletedEnquiry } from '@relaydesk/store/closings.ts'
import { sweepAll } from './sweep-all.ts'
import type { SweepContext } from './sweep-context.ts'

/** How long after an enquiry was completed the desk says goodbye, in milliseconds. */
const closingDelayMs = 24 * 3_600_000

/**
 * Says goodbye to drivers whose enquiry was completed a day ago and who were written to, once (ViSN step 6): the message has
 * a fixed id, and its creation sends it as any other.
 */
export async function sweepClosings(context: SweepContext): Promise<{ found: number; failed: number }> {
  const completed = await context.closings.due(context.now() - closingDelayMs)
  const swept = await sweepAll(completed, (enquiry) => close(context, enquiry))
  const last = completed.at(-1)
  // One that failed for now is found again, together with those after it; what is written by then stays written once.
  if (last !== undefined && swept.failed === 0) await context.closings.passed(last)
  return swept
}

async function close(context: SweepContext, completed: CompletedEnquiry): Promise<void> {
  const { closings, surroundings, now } = context
  const { key } = completed
  const { settings, enquiry } = await surroundings.read(key)
  const whatsapp = WhatsappConfiguration.safeParse(settings).data
  const templateType = whatsapp?.automatedMessages?.closing
  if (whatsapp === undefined || templateType === undefined || enquiry?.['state'] !== 'COMPLETED') return
  if (!(await closings.wasWhatsappUsed(completed))) return
  const ownerUid = textIn(enquiry, 'ownerUid')
  const names = await surroundings.readNames(key.leaseId, ownerUid === '' ? 'system' : ownerUid)
  const message = fillAutomatedMessage(whatsapp.templates, templateType, enquiry, names)
  if (message === null) {
    context.log.warn('No closing message: its template does not fit the enquiry', { ...key })
    return
  }
  const occasion = {
    driverMobileNumber: textIn(enquiry['driver'], 'mobileNumber'),
    createdBy: ownerUid === '' ? 'system' : ownerUid,
    createdAt: now(),
  }
  await closings.write(key, automatedDocument(message, occasion))
}

function textIn(data: unknown, field: string): string {
  const value: unknown =
    typeof data === 'object' && data !== null
      ? Object.entries(data).find(([name]) => name === field)?.[1]
      : ''
  return typeof value === 'string' ? value : ''
}
