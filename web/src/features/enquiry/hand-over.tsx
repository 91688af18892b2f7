import { IconUserOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useColleagues, type Colleague } from '../../firestore/staff.ts'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Avatar } from '../../shared/person/avatar.tsx'
import styles from './hand-over.module.css'
import { enquiryTexts } from './texts.ts'

export interface HandOverProps {
  leaseId: string
  ownerUid: string | null
  opened: boolean
  onClose: () => void
  /** `null`: to nobody. */
  onPick: (colleague: Colleague | null) => void
}

/** Chooses who goes on with an enquiry. */
export function HandOver({ leaseId, ownerUid, opened, onClose, onPick }: HandOverProps): ReactNode {
  const t = useTexts(enquiryTexts)
  const colleagues = useColleagues(leaseId).filter(({ uid, isAtDesk }) => isAtDesk && uid !== ownerUid)
  return (
    <Dialog opened={opened} onClose={onClose} title={t('handOverTitle')} closeLabel={t('close')}>
      <p className={styles.sentence}>{t(colleagues.length === 0 ? 'nobodyElse' : 'handOverBody')}</p>
      <ul className={styles.people}>
        {colleagues.map((colleague) => (
          <li key={colleague.uid}>
            <button type="button" onClick={() => onPick(colleague)}>
              <Avatar name={colleague.name} tone="neutral" />
              <bdi>{colleague.name}</bdi>
            </button>
          </li>
        ))}
        {ownerUid !== null && (
          <li>
            <button type="button" onClick={() => onPick(null)}>
              <span className={styles.nobody}>
                <IconUserOff size="1.25em" aria-hidden="true" />
              </span>
              {t('release')}
            </button>
          </li>
        )}
      </ul>
    </Dialog>
  )
}
