import { devicesPath } from '@relaydesk/domain/documents/paths.ts'
import type { Device } from '@relaydesk/domain/tickets/device.ts'
import { collection, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { textOf, timeOf } from './read-field.ts'
import { useCollection, type CollectionState } from './use-collection.ts'

/** A device with its id. Times are epoch ms. */
export interface StoredDevice extends Device {
  id: string
}

/** The kiosks and displays of a venue, live; those that were revoked too. */
export function useDevices(venueId: string): CollectionState<StoredDevice> & { retry: () => void } {
  const { db } = useFirebase()
  const all = useMemo(() => collection(db, devicesPath(venueId)), [db, venueId])
  return useCollection(all, readDevice)
}

function readDevice(snapshot: QueryDocumentSnapshot): StoredDevice {
  const data = snapshot.data({ serverTimestamps: 'estimate' })
  return {
    id: snapshot.id,
    kind: data['kind'] === 'display' ? 'display' : 'kiosk',
    name: textOf(data, 'name'),
    createdBy: textOf(data, 'createdBy'),
    createdAt: timeOf(data, 'createdAt') ?? 0,
    joinedAt: timeOf(data, 'joinedAt') ?? null,
    seenAt: timeOf(data, 'seenAt') ?? null,
    revokedAt: timeOf(data, 'revokedAt') ?? null,
  }
}
