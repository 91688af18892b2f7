import { useEffect, useState, type ReactNode } from 'react'
import styles from './phone-number.module.css'

/** A phone number (E.164) as people write it, grouped and unbreakable; as stored until the rules of all countries are here. */
export function PhoneNumber({ number }: { number: string }): ReactNode {
  const [written, setWritten] = useState(number)
  useEffect(() => {
    let current = true
    setWritten(number)
    void import('libphonenumber-js/min').then(({ parsePhoneNumberFromString }) => {
      if (current) setWritten(parsePhoneNumberFromString(number)?.formatInternational() ?? number)
    })
    return () => {
      current = false
    }
  }, [number])
  return <bdi className={styles.number}>{written}</bdi>
}
