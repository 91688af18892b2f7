import type { ReactNode } from 'react'
import styles from './phone-number.module.css'
import { usePhoneFormats } from './use-phone-formats.ts'
import { writePhoneNumber } from './write-phone-number.ts'

/** A phone number (E.164) as people write it, grouped and unbreakable. */
export function PhoneNumber({ number }: { number: string }): ReactNode {
  const formats = usePhoneFormats(number)
  return <bdi className={styles.number}>{writePhoneNumber(number, formats)}</bdi>
}
