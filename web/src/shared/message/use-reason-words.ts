import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import { use, useCallback } from 'react'
import { defineTexts, type Texts } from '../i18n/define-texts.ts'
import { useLocale } from '../i18n/use-texts.ts'
import { reasonOf } from './reason-of.ts'

/** The English ones are stored with each message. */
const reasons = defineTexts<Texts>({}, async () => (await import('./reasons.pt.ts')).pt)

/** Gives why a message was not sent, in the person's language; a code that nobody has translated keeps its stored words. */
export function useReasonWords(): (error: DeliveryError) => string {
  const { language } = useLocale()
  const words = language === 'pt' ? use(reasons.readPt()) : reasons.en
  return useCallback((error) => words[error.code] ?? reasonOf(error), [words])
}
