import { IconChevronLeft, IconPhone, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Avatar } from '../../shared/person/avatar.tsx'
import { PhoneNumber } from '../../shared/person/phone-number.tsx'
import styles from './drawer-head.module.css'
import { drawerTexts } from './texts.ts'

interface DrawerHeadProps {
  enquiry: Enquiry
  onClose?: (() => void) | undefined
  /** On a phone the facts of the enquiry stand behind the name. */
  onShowEnquiry?: (() => void) | undefined
}

/** Who is written to. On a phone it also leads back, and to the enquiry's facts. */
export function DrawerHead({ enquiry, onClose, onShowEnquiry }: DrawerHeadProps): ReactNode {
  const t = useTexts(drawerTexts)
  const { driver, vehicle, number } = enquiry
  const about = [vehicle.plate, number === undefined ? '' : t('enquiryNumber', { number })]
    .filter(Boolean)
    .join(' · ')
  return (
    <header className={styles.head}>
      {onClose !== undefined && (
        <button type="button" className={styles.back} aria-label={t('back')} onClick={onClose}>
          <IconChevronLeft size={22} aria-hidden="true" />
        </button>
      )}
      <Avatar name={driver.name} />
      <div className={styles.who}>
        <h2 title={driver.name}>
          {onShowEnquiry === undefined ? (
            <bdi>{driver.name}</bdi>
          ) : (
            <button type="button" className={styles.name} title={t('aboutEnquiry')} onClick={onShowEnquiry}>
              <bdi>{driver.name}</bdi>
            </button>
          )}
        </h2>
        <p className={styles.number}>
          {driver.mobileNumber !== '' && (
            <>
              <PhoneNumber number={driver.mobileNumber} /> ·{' '}
            </>
          )}
          WhatsApp
        </p>
        <p className={styles.about}>{about}</p>
      </div>
      {driver.mobileNumber !== '' && (
        <a className={styles.button} href={`tel:${driver.mobileNumber}`} aria-label={t('call')}>
          <IconPhone size={18} aria-hidden="true" />
        </a>
      )}
      {onClose !== undefined && (
        <button
          type="button"
          className={`${styles.button} ${styles.close}`}
          aria-label={t('close')}
          onClick={onClose}
        >
          <IconX size={18} aria-hidden="true" />
        </button>
      )}
    </header>
  )
}
