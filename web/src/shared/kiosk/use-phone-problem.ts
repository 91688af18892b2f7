import { useLocale, useTexts } from '../i18n/use-texts.ts'
import type { GuestPhone } from './guest-phone.ts'
import { sharedKioskTexts } from './texts.ts'

/** What is wrong with a number, as a sentence; null when nothing is. */
export function usePhoneProblem(phone: GuestPhone): string | null {
  const t = useTexts(sharedKioskTexts)
  const { locale } = useLocale()
  if (phone.kind !== 'wrong') return null
  const { problem, country } = phone
  const name = country === null ? undefined : new Intl.DisplayNames(locale, { type: 'region' }).of(country)
  switch (problem) {
    case 'short':
      return name === undefined ? t('phoneShort') : t('phoneShortFor', { country: name })
    case 'long':
      return name === undefined ? t('phoneLong') : t('phoneLongFor', { country: name })
    case 'not-a-number':
      return t('phoneWrong')
  }
}
