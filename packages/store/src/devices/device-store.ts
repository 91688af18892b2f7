import { Timestamp, type Firestore, type Query, type Transaction } from 'firebase-admin/firestore'
import {
  deviceCodePath,
  deviceCodesPath,
  devicePath,
  socketTokensPath,
} from '@relaydesk/domain/documents/paths.ts'
import { Device, DeviceCode } from '@relaydesk/domain/tickets/device.ts'
import { writeAudit, type AuditEntry } from '../audit.ts'
import { unlessChanged } from '../seen-document.ts'
import { withMillis, withTimestamps } from '../stored-times.ts'
import { secretHash } from './secret-hash.ts'

export interface DeviceKey {
  venueId: string
  deviceId: string
}

/** A code as it is shown once. */
export interface NewCode {
  code: string
  /** Epoch ms. */
  expiresAt: number
}

/** Kiosks and displays of venues, and the codes with which they join. */
export interface DeviceStore {
  /** Null when there is no such device, or its document is damaged. */
  find(key: DeviceKey): Promise<Device | null>
  /** False when the code is somebody else's: take another one. */
  create(key: DeviceKey, device: Device, code: NewCode, audit: AuditEntry): Promise<boolean>
  /** Another code for a device; earlier ones stop working. False as for `create`. */
  renewCode(key: DeviceKey, code: NewCode): Promise<boolean>
  /** Uses a code up. Null when it does not work: wrong, used, too old, or of a device that was revoked. */
  join(code: string, now: number): Promise<(DeviceKey & Pick<Device, 'kind'>) | null>
  /** Its codes and tokens stop working with it. False when there is no such device, or it was revoked before. */
  revoke(key: DeviceKey, at: number, audit: AuditEntry): Promise<boolean>
}

export function createDeviceStore(database: Firestore): DeviceStore {
  const codesOf = ({ deviceId }: DeviceKey): Query =>
    database.collection(deviceCodesPath).where('deviceId', '==', deviceId)

  return {
    async find({ venueId, deviceId }) {
      return readDevice((await database.doc(devicePath(venueId, deviceId)).get()).data())
    },

    create(key, device, code, audit) {
      return unlessChanged(async () => {
        const batch = database.batch()
        batch.create(database.doc(devicePath(key.venueId, key.deviceId)), withTimestamps(device))
        batch.create(codeRef(code), codeData(key, code))
        writeAudit(database, batch, audit)
        await batch.commit()
      })
    },

    async renewCode(key, code) {
      const earlier = await codesOf(key).get()
      return unlessChanged(async () => {
        const batch = database.batch()
        for (const { ref } of earlier.docs) batch.delete(ref)
        batch.create(codeRef(code), codeData(key, code))
        await batch.commit()
      })
    },

    join(code, now) {
      return database.runTransaction(async (transaction) => {
        const snapshot = await transaction.get(database.doc(deviceCodePath(secretHash(code))))
        const known = DeviceCode.safeParse(withMillis(snapshot.data()))
        if (!known.success) return null
        const { venueId, deviceId, expiresAt } = known.data
        const ref = database.doc(devicePath(venueId, deviceId))
        const device = readDevice((await transaction.get(ref)).data())
        transaction.delete(snapshot.ref)
        if (expiresAt <= now || device === null || device.revokedAt !== null) return null
        transaction.update(ref, { joinedAt: Timestamp.fromMillis(now) })
        return { venueId, deviceId, kind: device.kind }
      })
    },

    revoke(key, at, audit) {
      const ref = database.doc(devicePath(key.venueId, key.deviceId))
      return database.runTransaction(async (transaction) => {
        const device = readDevice((await transaction.get(ref)).data())
        if (device === null || device.revokedAt !== null) return false
        const tokens = database.collection(socketTokensPath).where('uid', '==', key.deviceId)
        const gone = await documentsOf(transaction, [codesOf(key), tokens])
        for (const each of gone) transaction.delete(each)
        transaction.update(ref, { revokedAt: Timestamp.fromMillis(at) })
        writeAudit(database, transaction, audit)
        return true
      })
    },
  }

  function codeRef({ code }: NewCode) {
    return database.doc(deviceCodePath(secretHash(code)))
  }
}

function codeData({ venueId, deviceId }: DeviceKey, { expiresAt }: NewCode) {
  return { venueId, deviceId, expiresAt: Timestamp.fromMillis(expiresAt) }
}

function readDevice(data: unknown): Device | null {
  return Device.safeParse(withMillis(data)).data ?? null
}

async function documentsOf(transaction: Transaction, queries: Query[]) {
  const found = await Promise.all(queries.map((query) => transaction.get(query)))
  return found.flatMap(({ docs }) => docs.map(({ ref }) => ref))
}
