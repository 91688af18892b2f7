import { FieldValue, Timestamp } from 'firebase-admin/firestore'
import { enquiryPath, leaseCompanyPath, whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../network/network.ts'
import type { DemoLease } from '../seed/demo-leases.ts'
import { openDesk, type Desk } from './desk.ts'
import type { Driver, Hour } from './hour.ts'

/** The lease company of every rehearsal; its number belongs to nobody. */
export const rehearsalLease: DemoLease = {
  leaseId: 'rehearsal',
  name: 'Rehearsal',
  whatsapp: {
    phoneNumberId: '306540352242922',
    displayPhoneNumber: '+44 7700 900199',
    wabaId: '9306540352242922',
    tokenSecret: 'whatsapp-token-rehearsal',
    templates: {
      REMINDER: {
        name: 'reminder',
        language: 'en',
        category: 'UTILITY',
        title: 'Reminder',
        body: 'Hello {{driverName}}, we wait for your answer.',
        parameters: ['driverName'],
      },
    },
  },
  token: 'token-of-rehearsal',
}

/** The people of the hour, ready to begin. */
export interface World {
  desks: Desk[]
}

/** Puts the lease company, its agents and an enquiry for every driver who is no stranger into the running network. */
export async function prepareWorld(network: Network, hour: Hour, agents: number): Promise<World> {
  const { firestore } = network
  await firestore.doc(leaseCompanyPath(rehearsalLease.leaseId)).set({ name: rehearsalLease.name })
  await firestore.doc(whatsappSettingsPath(rehearsalLease.leaseId)).set(rehearsalLease.whatsapp)
  const writer = firestore.bulkWriter()
  for (const driver of hour.drivers.filter(({ stranger }) => !stranger)) {
    void writer.set(
      firestore.doc(enquiryPath(rehearsalLease.leaseId, enquiryIdOf(driver))),
      enquiryOf(driver),
    )
  }
  await writer.close()
  const names = Array.from({ length: agents }, (_, index) => `rehearsal-agent-${index}`)
  const desks = await Promise.all(names.map((uid) => openDesk(network, rehearsalLease.leaseId, uid)))
  return { desks }
}

export function enquiryIdOf({ index }: Driver): string {
  return `enquiry-${index}`
}

function enquiryOf({ name, phone = '' }: Driver) {
  return {
    accountId: 'account-1',
    serviceUnitId: 'unit-1',
    driver: { name, mobileNumber: `+${phone}` },
    ownerUid: null,
    state: 'OPEN',
    unReadWhatsappMessageCount: 0,
    lastDriverMessageAt: Timestamp.now(),
    lastActivityAt: FieldValue.serverTimestamp(),
  }
}
