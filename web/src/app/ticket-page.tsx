import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { TicketPhone } from '../features/ticket-phone/ticket-phone.tsx'
import type { BoardView } from '../firestore/board-follower.ts'
import type { Configuration } from '../firestore/configuration.ts'
import { useDisplay } from '../firestore/use-display.ts'
import type { LanguageSwitch } from '../shared/i18n/language-switch.ts'
import type { TicketAddress } from './public-screen-address.ts'
import { useConfiguration } from './use-configuration.ts'

const nothingYet: BoardView<PublicDisplay> = { phase: 'loading', board: null, heardAt: null }

/** A visitor's ticket on their own phone, in the language of that phone. */
export function TicketPage({
  address,
  languages,
}: {
  address: TicketAddress
  languages: LanguageSwitch
}): ReactNode {
  const configuration = useConfiguration()
  const language = useSyncExternalStore(languages.subscribe, languages.read)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return configuration === null ? (
    <TicketPhone view={nothingYet} {...address} />
  ) : (
    <FollowedTicket configuration={configuration} address={address} />
  )
}

function FollowedTicket({
  configuration,
  address,
}: {
  configuration: Configuration
  address: TicketAddress
}): ReactNode {
  const view = useDisplay(configuration, address.venueId)
  return <TicketPhone view={view} {...address} />
}
