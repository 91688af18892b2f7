import type { ReactNode } from 'react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { TicketDisplay } from '../features/ticket-display/ticket-display.tsx'
import type { BoardView } from '../firestore/board-follower.ts'
import type { Configuration } from '../firestore/configuration.ts'
import { useDisplay } from '../firestore/use-display.ts'
import type { LanguageSwitch } from '../shared/i18n/language-switch.ts'
import { useFreshPage } from '../shared/unattended/use-fresh-page.ts'
import type { DisplayAddress } from './public-screen-address.ts'
import { useConfiguration } from './use-configuration.ts'
import { useJoinedDisplay } from './use-joined-display.ts'
import { useWallLanguage } from './use-wall-language.ts'

const nothingYet: BoardView<PublicDisplay> = { phase: 'loading', board: null, heardAt: null }

/** The wall that says who is called to which table, for as long as the panel has power. */
export function DisplayPage({
  address,
  languages,
}: {
  address: DisplayAddress
  languages: LanguageSwitch
}): ReactNode {
  const configuration = useConfiguration()
  return configuration === null ? (
    <TicketDisplay view={nothingYet} venueId={address.venueId} isRevoked={false} />
  ) : (
    <FollowedDisplay configuration={configuration} venueId={address.venueId} languages={languages} />
  )
}

function FollowedDisplay({
  configuration,
  venueId,
  languages,
}: {
  configuration: Configuration
  venueId: string
  languages: LanguageSwitch
}): ReactNode {
  const view = useDisplay(configuration, venueId)
  const isRevoked = useJoinedDisplay(configuration, venueId)
  const speaks = useWallLanguage(languages, view.board?.language)
  useFreshPage({ isSafe: view.phase === 'live', moved: view.board, timeZone: view.board?.timeZone })
  return <TicketDisplay view={speaks ? view : nothingYet} venueId={venueId} isRevoked={isRevoked} />
}
