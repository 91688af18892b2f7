import type { Firestore } from 'firebase-admin/firestore'
import { whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'

/** Whose a WhatsApp number is. */
export interface WhatsappNumbers {
  /** The lease companies that have this number in their settings, in a fixed order; several may share one. */
  leasesOf(phoneNumberId: string): Promise<string[]>
}

/** Numbers rarely move to another company; a minute later everybody knows. */
const rememberedMs = 60_000

/** @param now epoch ms */
export function createWhatsappNumbers(database: Firestore, now: () => number): WhatsappNumbers {
  const known = new Map<string, { leases: Promise<string[]>; until: number }>()
  return {
    async leasesOf(phoneNumberId) {
      const remembered = known.get(phoneNumberId)
      if (remembered !== undefined && now() < remembered.until) return remembered.leases
      const leases = find(database, phoneNumberId)
      known.set(phoneNumberId, { leases, until: now() + rememberedMs })
      // A failure or a number that nobody has (yet) is not remembered.
      const forget = () => known.get(phoneNumberId)?.leases === leases && known.delete(phoneNumberId)
      leases.then((found) => found.length === 0 && forget(), forget)
      return leases
    },
  }
}

async function find(database: Firestore, phoneNumberId: string): Promise<string[]> {
  const query = database.collectionGroup('settings').where('phoneNumberId', '==', phoneNumberId)
  const { docs } = await query.get()
  const leases = docs.flatMap(({ ref }) => {
    const leaseId = ref.parent.parent?.id
    return leaseId !== undefined && ref.path === whatsappSettingsPath(leaseId) ? [leaseId] : []
  })
  return leases.toSorted()
}
