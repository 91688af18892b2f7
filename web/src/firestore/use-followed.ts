import { useMemo, useSyncExternalStore } from 'react'
import { createBoardFollower, type BoardView } from './board-follower.ts'
import type { Configuration } from './configuration.ts'
import { listenToBoard, type PublicDocument, type Written } from './listen-to-board.ts'
import { probeBoard } from './probe-board.ts'

/** A public document, live. `document` is the same object from render to render. */
export function useFollowed<T extends Written>(
  configuration: Configuration,
  document: PublicDocument<T>,
): BoardView<T> {
  const follower = useMemo(
    () =>
      createBoardFollower<T>({
        listen: (tell) => listenToBoard(configuration, document, tell),
        probe: () => probeBoard(configuration, document.path),
        now: Date.now,
      }),
    [configuration, document],
  )
  return useSyncExternalStore(follower.subscribe, follower.read)
}
