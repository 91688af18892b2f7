import { opensWindow } from '@relaydesk/domain/chat/webhook/opens-window.ts'
import type { MessageUpdate } from '@relaydesk/domain/chat/webhook/whatsapp-update.ts'
import { hasFile } from '@relaydesk/store/inbound-documents.ts'
import { enqueueMediaFetch } from '@relaydesk/task-queue/enqueue-media-fetch.ts'
import { releaseHeld } from '@relaydesk/task-queue/release-held.ts'
import type { InboundContext } from './inbound-context.ts'

/**
 * Stores one message of a driver in its enquiry and does what follows from it: fetches its file, lets go what waited for
 * the driver's answer, follows the driver to another number.
 * Each step may be repeated, and is, until all of them are done. False when nobody has the number it was sent to (yet).
 * @throws when Firestore or Cloud Tasks cannot be reached: call again
 */
export async function tryMessage(context: InboundContext, update: MessageUpdate): Promise<boolean> {
  const [leaseId, ...others] = await context.whatsappNumbers.leasesOf(update.phoneNumberId)
  if (leaseId === undefined) return false
  const leaseIds = [leaseId, ...others] as const
  const { key, isNew } = await context.inboundMessages.store(update, leaseIds, context.now())
  const { type } = update.content
  if (type === 'system') await context.driverNumbers.follow(update, leaseIds)
  if (hasFile(update)) await enqueueMediaFetch(context.queue, key)
  if (opensWindow(type)) await releaseHeld(context, key, 'driver-answered')
  context.log.info('Message from a driver', { ...key, type, isNew })
  return true
}
