import type { DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../network/network.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { parseChatMessagePath, enquiryPath, leaseCompanyPath } from '@relaydesk/domain/documents/paths.ts'
import type { Facts, Said, StoredIncoming, StoredOutgoing, Written } from './facts.ts'
import { rehearsalLease } from './world.ts'

/** What people did, as the players wrote it down. */
export interface Played {
  written: Written[]
  said: Said[]
  seenAt: ReadonlyMap<string, number>
}

/** Reads everything that the judge wants to know, when nothing moves any more. */
export async function gatherFacts(
  network: Network,
  whatsapp: WhatsappSimulator,
  played: Played,
): Promise<Omit<Facts, 'begunAt'>> {
  const { firestore } = network
  const lease = leaseCompanyPath(rehearsalLease.leaseId)
  const [messages, enquiries, letters, parked, users] = await Promise.all([
    firestore.collectionGroup('chatMessages').get(),
    firestore.collection(`${lease}/enquiries`).get(),
    firestore.collection('deadLetters').get(),
    firestore.collection('parkedUpdates').get(),
    firestore.collection(`${lease}/users`).get(),
  ])
  const driverOf = new Map(enquiries.docs.map((snapshot) => [snapshot.ref.path, driverIn(snapshot.data())]))
  const outgoing: StoredOutgoing[] = []
  const incoming: StoredIncoming[] = []
  for (const snapshot of messages.docs) {
    const { path } = snapshot.ref
    const data = snapshot.data()
    const key = parseChatMessagePath(path)
    if (key === null) continue
    if (data['source'] !== 'DRIVER') {
      outgoing.push({ path, status: String(data['status']) })
      continue
    }
    const whatsappMessageId = String(data['whatsappMessageId'])
    const driver = driverOf.get(enquiryPath(key.leaseId, key.enquiryId)) ?? ''
    const visibleAt = played.seenAt.get(whatsappMessageId)
    const media: unknown = data['media']?.state
    incoming.push({
      path,
      whatsappMessageId,
      driver,
      ...(typeof media === 'string' ? { media } : {}),
      ...(visibleAt === undefined ? {} : { visibleAt }),
    })
  }
  return {
    written: played.written,
    said: played.said,
    ...takenBy(whatsapp),
    outgoing,
    incoming,
    enquiries: enquiries.docs.map((snapshot) => ({
      path: snapshot.ref.path,
      unread: Number(snapshot.get('unReadWhatsappMessageCount') ?? 0),
    })),
    deadLetters: letters.docs.map((snapshot) => String(snapshot.get('documentPath'))),
    parked: parked.size,
    counted: users.docs.reduce((sum, user) => sum + Number(user.get('numberOfWhatsappMessagesSent') ?? 0), 0),
  }
}

/** What the provider took, which of its words got through, and how it misbehaved. */
function takenBy(whatsapp: WhatsappSimulator): Pick<Facts, 'accepted' | 'receipts' | 'faults'> {
  const sends = whatsapp.sends()
  const struck = whatsapp.calls().flatMap(({ fault }) => (fault === null ? [] : [fault]))
  return {
    faults: Object.fromEntries(
      [...Map.groupBy(struck, (kind) => kind)].map(([kind, all]) => [kind, all.length]),
    ),
    accepted: sends.map(({ callbackData, wamid, at }) => ({
      path: callbackData?.replace(/\?.*$/, '') ?? '',
      whatsappMessageId: wamid,
      at,
    })),
    receipts: sends.flatMap(({ wamid, receipts }) =>
      receipts.map(({ status, journey }) => ({
        whatsappMessageId: wamid,
        status,
        dropped: journey.answeredAt === null,
      })),
    ),
  }
}

/** Phone digits, or the user id where there is no number. */
function driverIn(enquiry: DocumentData): string {
  const { mobileNumber, whatsappUserId } = enquiry['driver'] ?? {}
  return mobileNumber ? String(mobileNumber).replace('+', '') : String(whatsappUserId ?? '')
}
