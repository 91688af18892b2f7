import { IconCircleCheck, IconCircleDot, IconFlame } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { usePerson } from '../../firestore/session.ts'
import { useColleagues } from '../../firestore/staff.ts'
import { Chip } from '../../shared/chip/chip.tsx'
import { useArrivalFocus } from '../../shared/focus/arrival.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { Avatar } from '../../shared/person/avatar.tsx'
import { formatMomentWithClock } from '../../shared/time/format-time.ts'
import { DriverAndVehicle } from './driver-and-vehicle.tsx'
import { EnquiryActions } from './enquiry-actions.tsx'
import styles from './enquiry-details.module.css'
import { enquiryTexts } from './texts.ts'
import { Unplaced } from './unplaced.tsx'
import { WhatHappened } from './what-happened.tsx'

export interface EnquiryDetailsProps {
  leaseId: string
  leaseName: string
  enquiry: Enquiry
}

/** The facts of an enquiry, whose it is and what can be done with it. */
export function EnquiryDetails({ leaseId, leaseName, enquiry }: EnquiryDetailsProps): ReactNode {
  const t = useTexts(enquiryTexts)
  const { locale } = useLocale()
  const heading = useArrivalFocus()
  const [now] = useState(() => Date.now())
  const { number, title, state, offRoadSince } = enquiry
  return (
    <div className={styles.details}>
      <p className={styles.number}>
        {number !== undefined && <span>{t('enquiryNumber', { number })}</span>}
        {state === 'OPEN' ? (
          <Chip tone="green">
            <IconCircleDot size="1.15em" aria-hidden="true" />
            {t('open')}
          </Chip>
        ) : (
          <Chip tone="neutral">
            <IconCircleCheck size="1.15em" aria-hidden="true" />
            {t('completed')}
          </Chip>
        )}
      </p>
      <h1 ref={heading} tabIndex={-1} dir="auto" className={styles.title}>
        {title || untitled(enquiry)}
      </h1>
      <div className={styles.chips}>
        <Owner leaseId={leaseId} enquiry={enquiry} />
        {offRoadSince !== undefined && state === 'OPEN' && (
          <Chip tone="line">
            <IconFlame size="1.15em" aria-hidden="true" />
            {t('offRoad', { time: formatMomentWithClock(offRoadSince, now, locale) })}
          </Chip>
        )}
      </div>
      <Unplaced leaseId={leaseId} enquiry={enquiry} />
      {enquiry.placedIn !== undefined && <PlacedElsewhere enquiryId={enquiry.placedIn} />}
      <EnquiryActions leaseId={leaseId} enquiry={enquiry} />
      <DriverAndVehicle enquiry={enquiry} leaseName={leaseName} />
      <WhatHappened enquiry={enquiry} />
    </div>
  )

  function untitled({ isUnplaced, driver }: Enquiry): string {
    return isUnplaced === true && driver.name !== '' ? t('firstWord', { name: driver.name }) : t('untitled')
  }
}

/** Leads on to where an enquiry went. */
function PlacedElsewhere({ enquiryId }: { enquiryId: string }): ReactNode {
  const t = useTexts(enquiryTexts)
  return (
    <p className={styles.sentence}>
      {t('placedElsewhere')}{' '}
      <Link to="/enquiries/$enquiryId" params={{ enquiryId }}>
        {t('goThere')}
      </Link>
    </p>
  )
}

function Owner({ leaseId, enquiry }: { leaseId: string; enquiry: Enquiry }): ReactNode {
  const t = useTexts(enquiryTexts)
  const person = usePerson()
  const colleagues = useColleagues(leaseId)
  const { ownerUid, ownerName } = enquiry
  if (ownerUid === null) return <Chip tone="line">{t('noOwner')}</Chip>
  const isMine = ownerUid === person.uid
  const known = colleagues.find(({ uid }) => uid === ownerUid)?.name ?? ownerName
  const name = isMine ? person.name : (known ?? t('colleague'))
  return (
    <span className={styles.owner}>
      <Chip tone="line">
        <Avatar name={name} size="s" tone="neutral" />
        <bdi>{isMine ? t('yours') : name}</bdi>
      </Chip>
    </span>
  )
}
