import { useState } from 'react'
import { completeEnquiry, setOwner } from '../../firestore/change-enquiry.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { usePerson } from '../../firestore/session.ts'
import type { Colleague } from '../../firestore/staff.ts'
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
  const [busy, setBusy] = useState(false)
  const key = { leaseId, enquiryId: enquiry.id }

  function run(change: Promise<void>, done: string): void {
    setBusy(true)
    change
      .then(
        () => toast({ text: done }),
        (error: unknown) => toast({ text: t('refused', { code: codeOf(error) }), tone: 'failed' }),
      )
      .finally(() => setBusy(false))
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
