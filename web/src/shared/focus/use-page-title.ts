import { useEffect } from 'react'

/** Names the page in the browser's tab: `title · Relaydesk`. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Relaydesk' : `${title} · Relaydesk`
  }, [title])
}
