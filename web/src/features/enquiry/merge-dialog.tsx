import { Button } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useColleagues } from '../../firestore/staff.ts'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { PhoneNumber } from '../../shared/person/phone-number.tsx'
import { matchEnquiries } from '../../firestore/match-enquiries.ts'
import { useEnquiries } from '../../firestore/use-enquiries.ts'
import styles from './merge-dialog.module.css'
import { enquiryTexts } from './texts.ts'

export interface MergeDialogProps {
  leaseId: string
  enquiry: Enquiry
  opened: boolean
  onClose: () => void
  onMerge: (target: Enquiry) => void
}

/** Finds the open enquiry to which a stray message belongs, and says what happens before it does. */
export function MergeDialog(props: MergeDialogProps): ReactNode {
  const t = useTexts(enquiryTexts)
  const { opened, onClose } = props
  return (
    <Dialog opened={opened} onClose={onClose} title={t('mergeTitle')} closeLabel={t('close')}>
      <Merge {...props} />
    </Dialog>
  )
}

function Merge({ leaseId, enquiry, onClose, onMerge }: MergeDialogProps): ReactNode {
  const t = useTexts(enquiryTexts)
  const [search, setSearch] = useState('')
  const [target, setTarget] = useState<Enquiry | null>(null)
  const { items, hasMore, showMore } = useEnquiries(leaseId, 'open')
  const found = useMemo(
    () =>
      matchEnquiries(items, search).filter(({ id, isUnplaced }) => id !== enquiry.id && isUnplaced !== true),
    [items, search, enquiry.id],
  )
  if (target !== null) {
    return (
      <>
        <Target leaseId={leaseId} enquiry={target} />
        <p className={styles.sentence}>
          {t('mergeBody', { name: enquiry.driver.name || t('theDriver'), other: target.driver.name })}
        </p>
        <div className={styles.answers}>
          <Button onClick={() => setTarget(null)}>{t('mergeOther')}</Button>
          <Button variant="filled" ref={takeFocus} onClick={() => onMerge(target)}>
            {t('mergeYes')}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <input
        type="search"
        className={styles.search}
        aria-label={t('mergeSearch')}
        placeholder={t('mergeHint')}
        value={search}
        data-autofocus
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {t('mergeFound', { count: found.length })}
      </p>
      {found.length === 0 && <p className={styles.sentence}>{t('mergeNothing')}</p>}
      <ul className={styles.list}>
        {found.map((candidate) => (
          <li key={candidate.id}>
            <button type="button" onClick={() => setTarget(candidate)}>
              <Target leaseId={leaseId} enquiry={candidate} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.answers}>
        {hasMore && (
          <Button size="xs" onClick={showMore}>
            {t('mergeMore')}
          </Button>
        )}
        <Button size="xs" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </>
  )
}

/** The list is gone when a target is chosen: the keyboard goes on at the answer. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}

/** By what a lead recognises an enquiry: driver, number, vehicle, plate, owner. */
function Target({ leaseId, enquiry }: { leaseId: string; enquiry: Enquiry }): ReactNode {
  const t = useTexts(enquiryTexts)
  const colleagues = useColleagues(leaseId)
  const { driver, vehicle, number, ownerUid, ownerName } = enquiry
  const what = [
    number === undefined ? '' : t('enquiryNumber', { number }),
    [vehicle.make, vehicle.model].filter(Boolean).join(' '),
    vehicle.plate,
  ]
  const owner = colleagues.find(({ uid }) => uid === ownerUid)?.name ?? ownerName ?? t('colleague')
  return (
    <span className={styles.target}>
      <b>
        <bdi>{driver.name || t('theDriver')}</bdi>
      </b>
      {driver.mobileNumber !== '' && <PhoneNumber number={driver.mobileNumber} />}
      <span>{what.filter(Boolean).join(' · ')}</span>
      <span>{ownerUid === null ? t('noOwner') : owner}</span>
    </span>
  )
}
