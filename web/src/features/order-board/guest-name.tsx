import type { ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'

/** A guest as people behind the bar see them: the first name, or the last digits of the number. */
export function GuestName({ guest }: Pick<StoredOrder, 'guest'>): ReactNode {
  if (guest.name !== '') return <bdi>{guest.name}</bdi>
  return guest.digits === '' ? null : <bdi>•• {guest.digits}</bdi>
}
