import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import { usePageTitle } from '../../shared/focus/use-page-title.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { StillThere } from '../../shared/kiosk/still-there.tsx'
import { useIdle } from '../../shared/kiosk/use-idle.ts'
import { useLanguageReset } from '../../shared/kiosk/use-language-reset.ts'
import { useFreshPage } from '../../shared/unattended/use-fresh-page.ts'
import { EmailStep } from './email-step.tsx'
import { IssuedNumber } from './issued-number.tsx'
import { NameStep } from './name-step.tsx'
import { StartScreen } from './start-screen.tsx'
import { TakingStep } from './taking-step.tsx'
import { ticketKioskTexts } from './texts.ts'
import { useTicketKiosk, type TicketKiosk as Kiosk } from './use-ticket-kiosk.ts'

/**
 * Visitors take a number by themselves, one after the other. `uid`: whose kiosk it is; `isOffline`: no number can be taken.
 */
export function TicketKiosk({
  venueId,
  uid,
  display,
  isOffline,
}: {
  venueId: string
  uid: string
  display: PublicDisplay
  isOffline: boolean
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const kiosk = useTicketKiosk(venueId, uid, display)
  const { step, taking } = kiosk
  const held = step === 'taking' ? numberOf(kiosk) : null
  // Who has a number is counted down by its page.
  const mayForget = step !== 'start' && held === null
  const isOut = step === 'taking' && (taking.kind === 'not-yet' || taking.kind === 'stored')
  const secondsLeft = useIdle(mayForget, kiosk.leave)
  useLanguageReset(step === 'start', display.language)
  usePageTitle(t('pageTitle', { venue: display.name }))
  useFreshPage({
    isSafe: !isOffline && step === 'start',
    moved: kiosk.visitor,
    timeZone: display.timeZone,
  })
  return (
    <>
      {step === 'start' && (
        <StartScreen
          venueId={venueId}
          display={display}
          isOffline={isOffline}
          onTake={() => kiosk.go('email')}
        />
      )}
      {step === 'email' && <EmailStep display={display} kiosk={kiosk} isOffline={isOffline} />}
      {step === 'name' && <NameStep display={display} kiosk={kiosk} isOffline={isOffline} />}
      {step === 'taking' && held === null && <TakingStep display={display} kiosk={kiosk} />}
      {held !== null && <IssuedNumber venueId={venueId} display={display} kiosk={kiosk} {...held} />}
      {secondsLeft !== null && (
        <StillThere words={t(isOut ? 'goesBack' : 'clears', { count: secondsLeft })} />
      )}
    </>
  )
}

/** The number that the visitor has now, or had already. */
function numberOf({ taking, name, lookup }: Kiosk): {
  number: number
  name: string
  isOld: boolean
} | null {
  if (taking.kind === 'numbered') {
    const whole = name.trim() === '' ? (lookup.known ?? '') : name.trim()
    return { number: taking.number, name: whole.split(/\s+/u)[0] ?? '', isOld: false }
  }
  if (taking.kind === 'refused' && taking.openTicket !== null) {
    return { number: taking.openTicket.number, name: '', isOld: true }
  }
  return null
}
