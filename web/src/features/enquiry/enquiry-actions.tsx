import { Button } from '@mantine/core'
import { IconCircleCheck, IconHandStop, IconUserShare } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { usePerson } from '../../firestore/session.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { actionsFor } from './actions-for.ts'
import styles from './enquiry-details.module.css'
import { HandOver } from './hand-over.tsx'
import { enquiryTexts } from './texts.ts'
import { useChangeEnquiry } from './use-change-enquiry.ts'

/** Take, hand over, complete: what the server must decide waits for the connection, and says so. */
export function EnquiryActions({ leaseId, enquiry }: { leaseId: string; enquiry: Enquiry }): ReactNode {
  const t = useTexts(enquiryTexts)
  const may = actionsFor(enquiry, usePerson())
  const { mark } = useConnection()
  const reason = useId()
  const [asking, setAsking] = useState<'hand-over' | 'complete' | null>(null)
  const { busy, take, handOver, complete } = useChangeEnquiry(leaseId, enquiry)
  if (!may.take && !may.complete && !may.handOver) return null
  const isOff = mark === 'not-live'
  const shared = { disabled: isOff || busy, 'aria-describedby': isOff ? reason : undefined }
  return (
    <>
      <div className={styles.actions}>
        {may.take && (
          <Button
            {...shared}
            variant="filled"
            leftSection={<IconHandStop size="1.25em" aria-hidden="true" />}
            onClick={take}
          >
            {t('take')}
          </Button>
        )}
        {may.complete && (
          <Button
            {...shared}
            leftSection={<IconCircleCheck size="1.25em" aria-hidden="true" />}
            onClick={() => setAsking('complete')}
          >
            {t('complete')}
          </Button>
        )}
        {may.handOver && (
          <Button
            {...shared}
            leftSection={<IconUserShare size="1.25em" aria-hidden="true" />}
            onClick={() => setAsking('hand-over')}
          >
            {t('handOver')}
          </Button>
        )}
      </div>
      {isOff && (
        <p id={reason} className={styles.reason}>
          {t('notLive')}
        </p>
      )}
      <Dialog
        opened={asking === 'complete'}
        onClose={() => setAsking(null)}
        title={t('completeTitle')}
        closeLabel={t('close')}
      >
        <p className={styles.sentence}>
          {t('completeBody', { name: enquiry.driver.name || t('theDriver') })}
        </p>
        <div className={styles.answers}>
          <Button onClick={() => setAsking(null)}>{t('cancel')}</Button>
          <Button
            variant="filled"
            data-autofocus
            onClick={() => {
              setAsking(null)
              complete()
            }}
          >
            {t('complete')}
          </Button>
        </div>
      </Dialog>
      <HandOver
        leaseId={leaseId}
        ownerUid={enquiry.ownerUid}
        opened={asking === 'hand-over'}
        onClose={() => setAsking(null)}
        onPick={(colleague) => {
          setAsking(null)
          handOver(colleague)
        }}
      />
    </>
  )
}
