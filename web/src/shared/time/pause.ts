/** Waits between two tries of something that may work later. Where it is used it is handed in, so that tests turn the clock. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms))
}
