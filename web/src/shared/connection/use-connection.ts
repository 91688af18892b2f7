import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { createConnectionStore, type ConnectionView } from './connection-store.ts'

/** Follows whether the page is live: the browser has a network and the server's word is not outstanding. */
export function useFollowConnection(serverSpoke: boolean): ConnectionView {
  const online = useBrowserOnline()
  const live = online && serverSpoke
  const [store] = useState(() => createConnectionStore(Date.now))
  useEffect(() => store.tell(live), [store, live])
  return useSyncExternalStore(store.subscribe, store.read)
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
