import type { ReactNode } from 'react'
import { formats } from 'virtual:phone-formats'
import styles from './phone-number.module.css'
import { writePhoneNumber } from './write-phone-number.ts'

/** A phone number (E.164) as people write it, grouped and unbreakable. */
export function PhoneNumber({ number }: { number: string }): ReactNode {
  return <bdi className={styles.number}>{writePhoneNumber(number, formats)}</bdi>
}
