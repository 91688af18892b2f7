import { Suspense, type ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { lazyPart } from '../../shared/loading/lazy-part.tsx'

const UnplacedNotice = lazyPart(async () => (await import('./unplaced-notice.tsx')).UnplacedNotice)

/** What is to be done about an enquiry that has no place yet; nothing for any other. */
export function Unplaced({ leaseId, enquiry }: { leaseId: string; enquiry: Enquiry }): ReactNode {
  if (enquiry.isUnplaced !== true || enquiry.state !== 'OPEN') return null
  return (
    <Suspense>
      <UnplacedNotice leaseId={leaseId} enquiry={enquiry} />
    </Suspense>
  )
}
