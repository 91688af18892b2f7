/** Two bars of the relay track. */
export function Logo() {
  return (
    <svg
      className="logo"
      width="34"
      height="34"
      viewBox="0 0 32 32"
      fill="currentColor"
      role="img"
      aria-label="Relaydesk"
    >
      <rect x="2" y="17.5" width="18" height="7" rx="3.5" />
      <rect x="12" y="7.5" width="18" height="7" rx="3.5" opacity=".62" />
    </svg>
  )
}
