import { Button } from '@mantine/core'
import { IconArrowMerge, IconUserShare } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { usePerson } from '../../firestore/session.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import styles from './enquiry-details.module.css'
import { HandOver } from './hand-over.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { enquiryTexts } from './texts.ts'
import { usePlaceEnquiry } from './use-place-enquiry.ts'

/** Says that nobody knew this driver, and lets a lead decide where the enquiry belongs. */
export function UnplacedNotice({ leaseId, enquiry }: { leaseId: string; enquiry: Enquiry }): ReactNode {
  const t = useTexts(enquiryTexts)
  const isLead = usePerson().role === 'lead'
  const { mark } = useConnection()
  const reason = useId()
  const [asking, setAsking] = useState<'give' | 'merge' | null>(null)
  const { busy, give, mergeInto } = usePlaceEnquiry(leaseId, enquiry)
  const isOff = mark === 'not-live'
  const shared = { disabled: isOff || busy, 'aria-describedby': isOff ? reason : undefined }
  const close = (): void => setAsking(null)
  return (
    <div className={styles.unplaced}>
      <Notice
        tone="held"
        title={t('unplacedTitle')}
        actions={
          isLead ? (
            <>
              <Button
                {...shared}
                size="xs"
                leftSection={<IconUserShare size={16} aria-hidden="true" />}
                onClick={() => setAsking('give')}
              >
                {t('giveToColleague')}
              </Button>
              <Button
                {...shared}
                size="xs"
                leftSection={<IconArrowMerge size={16} aria-hidden="true" />}
                onClick={() => setAsking('merge')}
              >
                {t('mergeInto')}
              </Button>
            </>
          ) : undefined
        }
      >
        {t(isLead ? 'unplacedLead' : 'unplacedAgent')}
        {isLead && isOff && <span id={reason}> {t('notLive')}</span>}
      </Notice>
      <HandOver
        leaseId={leaseId}
        ownerUid={enquiry.ownerUid}
        opened={asking === 'give'}
        onClose={close}
        onPick={(colleague) => {
          close()
          if (colleague !== null) give(colleague)
        }}
      />
      <MergeDialog
        leaseId={leaseId}
        enquiry={enquiry}
        opened={asking === 'merge'}
        onClose={close}
        onMerge={(target) => {
          close()
          mergeInto(target)
        }}
      />
    </div>
  )
}
