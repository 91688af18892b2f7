import type { DeskSnapshot } from '@relaydesk/domain/tickets/protocol/desk-snapshot.ts'
import type { DeskListener } from '@relaydesk/store/tickets/watch-desk.ts'

interface DeskSubscriber {
  /** What there is; before any change. */
  onBegin(now: DeskSnapshot): void
  onChange(before: DeskSnapshot, after: DeskSnapshot): void
  /** Nothing more comes. */
  onError(error: unknown): void
}

/** What is known of venues, for everybody who listens to one. */
export interface VenueWatches {
  /** Listens until the function that it gives is called. */
  subscribe(venueId: string, subscriber: DeskSubscriber): () => void
  /** The newest snapshot of a venue to which somebody listens; null before the first. */
  now(venueId: string): DeskSnapshot | null
}

interface Watch {
  subscribers: Set<DeskSubscriber>
  now: DeskSnapshot | null
  stop: () => void
}

/** One listener for each venue, however many listen to it. */
export function createVenueWatches(
  watchDesk: (venueId: string, listener: DeskListener) => () => void,
): VenueWatches {
  const watches = new Map<string, Watch>()

  return {
    subscribe(venueId, subscriber) {
      const watch = watches.get(venueId) ?? begin(venueId)
      watch.subscribers.add(subscriber)
      if (watch.now !== null) subscriber.onBegin(watch.now)
      return () => {
        if (watch.subscribers.delete(subscriber) && watch.subscribers.size === 0) end(venueId, watch)
      }
    },

    now: (venueId) => watches.get(venueId)?.now ?? null,
  }

  function begin(venueId: string): Watch {
    const watch: Watch = { subscribers: new Set(), now: null, stop: () => undefined }
    watches.set(venueId, watch)
    watch.stop = watchDesk(venueId, {
      onSnapshot(after) {
        const before = watch.now
        watch.now = after
        for (const each of watch.subscribers)
          if (before === null) each.onBegin(after)
          else each.onChange(before, after)
      },
      onError(error) {
        end(venueId, watch)
        for (const each of watch.subscribers) each.onError(error)
      },
    })
    return watch
  }

  function end(venueId: string, watch: Watch): void {
    watch.stop()
    if (watches.get(venueId) === watch) watches.delete(venueId)
  }
}
