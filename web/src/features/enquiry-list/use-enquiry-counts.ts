import { getCountFromServer } from 'firebase/firestore'
import { useEffect, useState } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { usePerson } from '../../firestore/session.ts'
import { matching, type ListFilter } from '../../firestore/list-filter.ts'

export type EnquiryCounts = Readonly<Partial<Record<ListFilter, number>>>

const counted: readonly ListFilter[] = ['open', 'mine', 'no-owner', 'unplaced']
/** A count costs a read: it is asked again at most this often while the list moves. */
const askAgainMs = 10_000

/**
 * How many open enquiries there are, of the person and of nobody. Counted from the list while it is whole (`open` holds
 * all), else by the server; absent until known.
 */
export function useEnquiryCounts(leaseId: string, open: readonly Enquiry[], isWhole: boolean): EnquiryCounts {
  const { db } = useFirebase()
  const { uid } = usePerson()
  const [asked, setAsked] = useState<EnquiryCounts>({})
  const newest = open[0]?.lastActivityAt

  useEffect(() => {
    if (isWhole || newest === undefined) return undefined
    let current = true
    async function ask(): Promise<void> {
      const answers = await Promise.all(
        counted.map((filter) =>
          getCountFromServer(matching(db, leaseId, filter, uid)).then((answer) => answer.data().count),
        ),
      )
      if (current)
        setAsked({ open: answers[0], mine: answers[1], 'no-owner': answers[2], unplaced: answers[3] })
    }
    // Without a connection there is no count; the next change asks again.
    const timer = setTimeout(
      () => void ask().catch(() => undefined),
      Object.keys(asked).length === 0 ? 0 : askAgainMs,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asks when the list moves, not when the answer comes
  }, [db, leaseId, uid, isWhole, newest])

  if (!isWhole) return asked
  return {
    open: open.length,
    mine: open.filter(({ ownerUid }) => ownerUid === uid).length,
    'no-owner': open.filter(({ ownerUid }) => ownerUid === null).length,
    unplaced: open.filter(({ isUnplaced }) => isUnplaced === true).length,
  }
}
