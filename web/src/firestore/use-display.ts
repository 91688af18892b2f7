import { publicDisplayPath } from '@relaydesk/domain/documents/paths.ts'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useMemo } from 'react'
import type { BoardView } from './board-follower.ts'
import type { Configuration } from './configuration.ts'
import { readPublicDisplay } from './read-public-display.ts'
import { useFollowed } from './use-followed.ts'

/** What everybody may see of a venue, live, for whoever looks; nobody needs to be signed in. */
export function useDisplay(configuration: Configuration, venueId: string): BoardView<PublicDisplay> {
  const display = useMemo(() => ({ path: publicDisplayPath(venueId), read: readPublicDisplay }), [venueId])
  return useFollowed(configuration, display)
}
