import {
  markOf,
  needsBanner,
  nextChange,
  planConnection,
  type Connection,
  type ConnectionMark,
} from './connection.ts'

/** The connection together with what mark and banner say of it now. */
export interface ConnectionView extends Connection {
  mark: ConnectionMark
  banner: boolean
}

/** Follows the connection and wakes up when its words change by themselves. */
export interface ConnectionStore {
  tell: (live: boolean) => void
  read: () => ConnectionView
  subscribe: (onChange: () => void) => () => void
}

/** `now`: the clock, epoch ms. */
export function createConnectionStore(now: () => number): ConnectionStore {
  const readers = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let view = viewOf({ live: false, since: now(), everLive: false }, now())

  function publish(connection: Connection): void {
    const at = now()
    view = viewOf(connection, at)
    for (const reader of readers) reader()
    clearTimeout(timer)
    const next = nextChange(connection, at)
    if (next !== null) timer = setTimeout(() => publish(connection), next - at)
  }

  return {
    tell(live) {
      const { live: wasLive, since, everLive } = view
      publish(planConnection({ live: wasLive, since, everLive }, live, now()))
    },
    read: () => view,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
  }
}

function viewOf(connection: Connection, at: number): ConnectionView {
  return { ...connection, mark: markOf(connection, at), banner: needsBanner(connection, at) }
}
