import { IconSteeringWheel } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { PhoneNumber } from '../../shared/person/phone-number.tsx'
import styles from './enquiry-details.module.css'
import { languageNames } from './language-names.ts'
import { enquiryTexts } from './texts.ts'

/** Who drives what: the facts an agent needs while writing. What is not stored has no row. */
export function DriverAndVehicle({ enquiry, leaseName }: { enquiry: Enquiry; leaseName: string }): ReactNode {
  const t = useTexts(enquiryTexts)
  const { locale } = useLocale()
  const { driver, vehicle, workshop } = enquiry
  const phone =
    driver.mobileNumber === '' ? (
      t(driver.whatsappUserId === undefined ? 'noPhone' : 'nameOnly')
    ) : (
      <a href={`tel:${driver.mobileNumber}`}>
        <PhoneNumber number={driver.mobileNumber} />
      </a>
    )
  const facts: readonly { label: string; value: ReactNode }[] = [
    { label: t('driver'), value: driver.name !== '' && <bdi className={styles.strong}>{driver.name}</bdi> },
    { label: t('phone'), value: phone },
    { label: t('language'), value: driver.language !== undefined && languageNames(driver.language, locale) },
    { label: t('vehicle'), value: [vehicle.make, vehicle.model].filter(Boolean).join(' ') },
    { label: t('plate'), value: vehicle.plate },
    { label: t('lease'), value: leaseName },
    { label: t('workshop'), value: workshop && [workshop.name, workshop.city].filter(Boolean).join(', ') },
  ]
  return (
    <section className={styles.card}>
      <h2>
        <IconSteeringWheel size="1.25em" aria-hidden="true" /> {t('driverAndVehicle')}
      </h2>
      <dl className={styles.facts}>
        {facts
          .filter(({ value }) => Boolean(value))
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
