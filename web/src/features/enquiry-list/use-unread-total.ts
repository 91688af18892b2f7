import { usePerson } from '../../firestore/session.ts'
import { useEnquiries } from '../../firestore/use-enquiries.ts'

/** How many open enquiries of the person, or of nobody, hold something unread: what waits for them. */
export function useUnreadTotal(leaseId: string): number {
  const { uid } = usePerson()
  const { items } = useEnquiries(leaseId, 'open')
  return items.filter(
    ({ ownerUid, unReadWhatsappMessageCount }) =>
      unReadWhatsappMessageCount > 0 && (ownerUid === null || ownerUid === uid),
  ).length
}
