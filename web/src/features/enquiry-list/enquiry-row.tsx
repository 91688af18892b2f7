import { Link } from '@tanstack/react-router'
import { memo, useRef, type ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { CountBadge } from '../../shared/chip/count-badge.tsx'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { PhoneNumber } from '../../shared/person/phone-number.tsx'
import { Avatar } from '../../shared/person/avatar.tsx'
import { formatFully, formatMoment } from '../../shared/time/format-time.ts'
import styles from './enquiry-row.module.css'
import { LastWord } from './last-word.tsx'
import { listTexts } from './texts.ts'
import { useLiveStatus } from './use-live-status.ts'
import { useOnScreen } from './use-on-screen.ts'

export interface EnquiryRowProps {
  leaseId: string
  enquiry: Enquiry
  isCurrent: boolean
  /** The owner's name, '' while it is not known; null for an enquiry without an owner. */
  owner: string | null
  isMine: boolean
  /** Start of the reader's day, epoch ms: times are written anew after midnight. */
  today: number
}

/** One enquiry in the list: who, which vehicle, the last word and its state, what is unread, whose it is. */
export const EnquiryRow = memo(function EnquiryRow({
  leaseId,
  enquiry,
  isCurrent,
  owner,
  isMine,
  today,
}: EnquiryRowProps): ReactNode {
  const t = useTexts(listTexts)
  const { locale } = useLocale()
  const item = useRef<HTMLLIElement>(null)
  const status = useLiveStatus(leaseId, enquiry.id, enquiry.lastMessage, useOnScreen(item))
  const { driver, vehicle, lastActivityAt: at, unReadWhatsappMessageCount: unread } = enquiry
  const what = [[vehicle.make, vehicle.model].filter(Boolean).join(' '), vehicle.plate].filter(Boolean)
  return (
    <li className={styles.item} ref={item}>
      <Link
        to="/enquiries/$enquiryId"
        params={{ enquiryId: enquiry.id }}
        className={styles.row}
        data-row={enquiry.id}
        data-unread={unread > 0 || undefined}
        aria-current={isCurrent ? 'true' : undefined}
      >
        <span className={styles.who}>
          <bdi>{driver.name || t('noDriverName')}</bdi>
        </span>
        <time className={styles.when} dateTime={new Date(at).toISOString()} title={formatFully(at, locale)}>
          {formatMoment(at, Math.max(today, at), locale)}
        </time>
        <span className={styles.what}>
          {what.length > 0 ? what.join(' · ') : <Reached enquiry={enquiry} />}
        </span>
        <span className={styles.last}>
          <LastWord message={enquiry.lastMessage} status={status} />
        </span>
        <span className={styles.end}>
          {unread > 0 && <CountBadge count={unread} words={t('unread', { count: unread })} />}
          {owner === null ? (
            <span className={styles.nobody} data-unplaced={enquiry.isUnplaced || undefined}>
              {t(enquiry.isUnplaced === true ? 'unplaced' : 'noOwner')}
            </span>
          ) : (
            <Avatar
              name={owner}
              size="s"
              tone="neutral"
              label={isMine ? t('ownerYou') : t('owner', { name: owner || t('colleague') })}
            />
          )}
        </span>
      </Link>
    </li>
  )
})

/** Where no vehicle is known, the number tells drivers apart. */
function Reached({ enquiry: { driver } }: { enquiry: Enquiry }): ReactNode {
  const t = useTexts(listTexts)
  if (driver.mobileNumber !== '') return <PhoneNumber number={driver.mobileNumber} />
  return driver.whatsappUserId === undefined ? null : t('nameOnly')
}
