import type { ReactNode } from 'react'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { PublicScreen } from '../features/public-screens/public-screen.tsx'
import type { BoardView } from '../firestore/board-follower.ts'
import type { Configuration } from '../firestore/configuration.ts'
import { useBoard } from '../firestore/use-board.ts'
import type { LanguageSwitch } from '../shared/i18n/language-switch.ts'
import { useFreshPage } from '../shared/unattended/use-fresh-page.ts'
import type { EventScreenAddress } from './public-screen-address.ts'
import { useConfiguration } from './use-configuration.ts'
import { useWallLanguage } from './use-wall-language.ts'

const nothingYet: BoardView<PublicBoard> = { phase: 'loading', board: null, heardAt: null }

/** One of an event's screens that guests see, for as long as the panel has power. */
export function EventScreenPage({
  address,
  languages,
}: {
  address: EventScreenAddress
  languages: LanguageSwitch
}): ReactNode {
  const configuration = useConfiguration()
  return configuration === null ? (
    <PublicScreen view={nothingYet} {...address} />
  ) : (
    <FollowedScreen configuration={configuration} address={address} languages={languages} />
  )
}

function FollowedScreen({
  configuration,
  address,
  languages,
}: {
  configuration: Configuration
  address: EventScreenAddress
  languages: LanguageSwitch
}): ReactNode {
  const view = useBoard(configuration, address.eventId)
  const speaks = useWallLanguage(languages, view.board?.language)
  useFreshPage({ isSafe: view.phase === 'live', moved: view.board, timeZone: view.board?.timeZone })
  return <PublicScreen view={speaks ? view : nothingYet} {...address} />
}
