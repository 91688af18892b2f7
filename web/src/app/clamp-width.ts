/** The messages' column, in px: as wide as the person likes, within what reads well. */
export const messagesWidth = { narrowest: 440, usual: 524, widest: 640, step: 20 }

export function clampWidth(width: number): number {
  if (!Number.isFinite(width)) return messagesWidth.usual
  return Math.round(Math.min(Math.max(width, messagesWidth.narrowest), messagesWidth.widest))
}

/** The width after a key on the divider; null for keys that do not move it. `rtl`: the columns run the other way. */
export function widthAfterKey(width: number, key: string, rtl: boolean): number | null {
  const { narrowest, widest, usual, step } = messagesWidth
  switch (key) {
    case 'ArrowLeft':
      return clampWidth(width + (rtl ? -step : step))
    case 'ArrowRight':
      return clampWidth(width + (rtl ? step : -step))
    case 'Home':
      return narrowest
    case 'End':
      return widest
    case 'Enter':
      return usual
    default:
      return null
  }
}
