import { createContext, useContext, useEffect, useState } from 'react'
import {
  markOf,
  needsBanner,
  nextChange,
  planConnection,
  type Connection,
  type ConnectionMark,
} from './connection.ts'

export interface ConnectionView extends Connection {
  mark: ConnectionMark
  banner: boolean
}

/** Follows whether the page is live: the browser has a network and the server's word is not outstanding. */
export function useFollowConnection(serverSpoke: boolean): ConnectionView {
  const online = useBrowserOnline()
  const live = online && serverSpoke
  const [connection, setConnection] = useState<Connection>(() => ({
    live: false,
    since: Date.now(),
    everLive: false,
  }))
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    setConnection((previous) => planConnection(previous, live, Date.now()))
    setNow(Date.now())
  }, [live])

  useEffect(() => {
    const next = nextChange(connection, now)
    if (next === null) return undefined
    const timer = setTimeout(() => setNow(Date.now()), Math.max(next - Date.now(), 50))
    return () => clearTimeout(timer)
  }, [connection, now])

  return { ...connection, mark: markOf(connection, now), banner: needsBanner(connection, now) }
}

/** Whether the browser believes to have a network. */
export function useBrowserOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine)
  useEffect(() => {
    const ask = (): void => setOnline(navigator.onLine)
    window.addEventListener('online', ask)
    window.addEventListener('offline', ask)
    return () => {
      window.removeEventListener('online', ask)
      window.removeEventListener('offline', ask)
    }
  }, [])
  return online
}

export const ConnectionContext = createContext<ConnectionView | null>(null)

/** Whether this page is live, for whatever must say so or waits for it. */
export function useConnection(): ConnectionView {
  const connection = useContext(ConnectionContext)
  if (connection === null) throw new Error('useConnection needs a ConnectionContext above it')
  return connection
}
