import { publicBoardPath } from '@relaydesk/domain/documents/paths.ts'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { useMemo } from 'react'
import type { BoardView } from './board-follower.ts'
import type { Configuration } from './configuration.ts'
import { readPublicBoard } from './read-public-board.ts'
import { useFollowed } from './use-followed.ts'

/** An event's public board, live, for whoever looks; nobody needs to be signed in. */
export function useBoard(configuration: Configuration, eventId: string): BoardView<PublicBoard> {
  const board = useMemo(() => ({ path: publicBoardPath(eventId), read: readPublicBoard }), [eventId])
  return useFollowed(configuration, board)
}
