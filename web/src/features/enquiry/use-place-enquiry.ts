import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { placeEnquiry, type Place } from '../../firestore/place-enquiry.ts'
import type { Colleague } from '../../firestore/staff.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import { enquiryTexts } from './texts.ts'

export interface PlaceEnquiry {
  busy: boolean
  give: (colleague: Colleague) => void
  mergeInto: (target: Enquiry) => void
}

/** Gives an enquiry its place and goes where it goes on; why it did not work is said in a toast. */
export function usePlaceEnquiry(leaseId: string, enquiry: Enquiry): PlaceEnquiry {
  const t = useTexts(enquiryTexts)
  const { functions } = useFirebase()
  const toast = useToast()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)

  async function run(place: Place, done: string): Promise<void> {
    setBusy(true)
    const placed = await placeEnquiry(functions, { leaseId, enquiryId: enquiry.id }, place)
    setBusy(false)
    if (!placed.ok) {
      toast({ text: placed.reason || t('placeUnreachable'), tone: 'failed' })
      return
    }
    toast({ text: done })
    if (placed.enquiryId !== enquiry.id)
      await navigate({ to: '/enquiries/$enquiryId', params: { enquiryId: placed.enquiryId } })
  }

  return {
    busy,
    give: ({ uid, name }) => void run({ ownerUid: uid }, t('toastHandedOver', { name })),
    mergeInto: (target) =>
      void run({ into: target.id }, t('toastMerged', { name: target.driver.name || t('theDriver') })),
  }
}
