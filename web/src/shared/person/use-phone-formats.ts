import { useEffect, useState } from 'react'
import type { PhoneFormats } from './phone-formats.ts'

/** How numbers are grouped, by the first digit of the calling code. */
const zones: Readonly<Record<string, () => Promise<{ formats: PhoneFormats }>>> = {
  1: () => import('virtual:phone-formats/1'),
  2: () => import('virtual:phone-formats/2'),
  3: () => import('virtual:phone-formats/3'),
  4: () => import('virtual:phone-formats/4'),
  5: () => import('virtual:phone-formats/5'),
  6: () => import('virtual:phone-formats/6'),
  7: () => import('virtual:phone-formats/7'),
  8: () => import('virtual:phone-formats/8'),
  9: () => import('virtual:phone-formats/9'),
}
const known = new Map<string, PhoneFormats>()
const none: PhoneFormats = {}

/** The formats that a number (E.164) needs: fetched once for its part of the world, empty until then. */
export function usePhoneFormats(number: string): PhoneFormats {
  const zone = number.charAt(1)
  const [fetched, setFetched] = useState(known.get(zone))
  useEffect(() => {
    let isOver = false
    void zones[zone]?.().then(
      ({ formats }) => {
        known.set(zone, formats)
        if (!isOver) setFetched(formats)
      },
      // Without a connection it stands ungrouped.
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [zone])
  return known.get(zone) ?? fetched ?? none
}
