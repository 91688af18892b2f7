import { useEffect } from 'react'

/** Names the page in the browser's tab: `(2) title · Relaydesk`; `waiting` counts what waits for the person. */
export function usePageTitle(title: string, waiting = 0): void {
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${title} · Relaydesk`
  }, [title, waiting])
}
