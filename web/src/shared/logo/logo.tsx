import type { ReactNode } from 'react'

/** Two bars of the relay track. Takes the colour of the text around it. */
export function Logo({ size = 34 }: { size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="currentColor" role="img" aria-label="Relaydesk">
      <rect x="2" y="17.5" width="18" height="7" rx="3.5" />
      <rect x="12" y="7.5" width="18" height="7" rx="3.5" opacity=".62" />
    </svg>
  )
}
