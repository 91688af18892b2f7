import { useState } from 'react'
import { completeEnquiry, readOwner, setOwner } from '../../firestore/change-enquiry.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { usePerson } from '../../firestore/session.ts'
import { useColleagues, type Colleague } from '../../firestore/staff.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import { enquiryTexts } from './texts.ts'

export interface ChangeEnquiry {
  busy: boolean
  take: () => void
  handOver: (colleague: Colleague | null) => void
  complete: () => void
}

/** What a person may do with an enquiry; the outcome, or why it did not work, is said in a toast. */
export function useChangeEnquiry(leaseId: string, enquiry: Enquiry): ChangeEnquiry {
  const t = useTexts(enquiryTexts)
  const firebase = useFirebase()
  const { uid } = usePerson()
  const toast = useToast()
  const colleagues = useColleagues(leaseId)
  const [busy, setBusy] = useState(false)
  const key = { leaseId, enquiryId: enquiry.id }

  function run(change: Promise<void>, done: string): void {
    setBusy(true)
    change
      .then(
        () => toast({ text: done }),
        async (error: unknown) => toast({ text: await explain(error), tone: 'failed' }),
      )
      .finally(() => setBusy(false))
  }

  /** A refusal most often means that somebody was faster: then it says who. */
  async function explain(error: unknown): Promise<string> {
    const owner = await readOwner(firebase, key).catch(() => null)
    if (owner === null || owner === uid || owner === enquiry.ownerUid)
      return t('refused', { code: codeOf(error) })
    const winner = colleagues.find((colleague) => colleague.uid === owner)
    return t('lostRace', { name: winner?.name ?? t('colleague') })
  }

  return {
    busy,
    take: () => run(setOwner(firebase, key, uid), t('toastTaken')),
    handOver: (colleague) =>
      run(
        setOwner(firebase, key, colleague?.uid ?? null),
        colleague === null ? t('toastReleased') : t('toastHandedOver', { name: colleague.name }),
      ),
    complete: () => run(completeEnquiry(firebase, key), t('toastCompleted')),
  }
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : 'no code'
}
