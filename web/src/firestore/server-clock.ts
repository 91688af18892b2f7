/** What time it is for the server, by the best that this device knows. */
export interface ServerClock {
  /** Epoch ms. */
  now: () => number
  /** False until the server gave a time: then `now` is this device's own clock, which may be wrong. */
  isKnown: () => boolean
  /** Takes in a server time (epoch ms) that was written a moment ago. */
  learn: (serverTime: number) => void
}

/** @param deviceNow this device's clock, epoch ms */
export function createServerClock(deviceNow: () => number): ServerClock {
  let ahead: number | undefined
  return {
    now: () => deviceNow() + (ahead ?? 0),
    isKnown: () => ahead !== undefined,
    learn(serverTime) {
      ahead = serverTime - deviceNow()
    },
  }
}

/** The one of this page: taught by whatever the database has just confirmed. */
export const serverClock = createServerClock(Date.now)
