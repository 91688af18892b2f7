import { useEffect, useState, type ReactNode } from 'react'
import styles from './phone-number.module.css'

/** A phone number (E.164) as people write it, grouped and unbreakable; as stored until the rules of all countries are here. */
export function PhoneNumber({ number }: { number: string }): ReactNode {
  const [known, setKnown] = useState({ number, written: number })
  useEffect(() => {
    let current = true
    void import('libphonenumber-js/min').then(({ parsePhoneNumberFromString }) => {
      const written = parsePhoneNumberFromString(number)?.formatInternational() ?? number
      if (current) setKnown({ number, written })
    })
    return () => {
      current = false
    }
  }, [number])
  return <bdi className={styles.number}>{known.number === number ? known.written : number}</bdi>
}
