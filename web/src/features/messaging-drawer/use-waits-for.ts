import type { Enquiry } from '../../firestore/enquiry.ts'
import type { WhatsappSettings } from '../../firestore/whatsapp-settings.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { drawerTexts } from './texts.ts'
import type { WindowBarPlan } from './window/plan-window-bar.ts'

/** What free text has to wait for now. */
export interface WaitsFor {
  /** In a sentence; '' when it leaves at once. */
  sentence: string
  /** It is to be held until the driver answers; what waits for the opening template only follows that by itself. */
  holds: boolean
  /** Whether a template is to be offered instead. */
  offersTemplate: boolean
}

/** Outside the 24-hour window text is held until the driver answers; the very first word waits for the opening template. */
export function useWaitsFor(
  { state }: WindowBarPlan,
  { driver, lastMessage }: Enquiry,
  { openingTemplate }: WhatsappSettings,
): WaitsFor {
  const t = useTexts(drawerTexts)
  if (state === 'open') return { sentence: '', holds: false, offersTemplate: false }
  const opensItself = state === 'never' && lastMessage === undefined && openingTemplate !== undefined
  return {
    sentence: opensItself ? t('openingFirst') : t('holdsUntilAnswer', { name: firstNameOf(driver.name) }),
    holds: !opensItself,
    offersTemplate: !opensItself,
  }
}
