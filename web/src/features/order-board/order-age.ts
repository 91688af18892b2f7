/** How long a guest has been waiting, as the board shows it. */
export interface OrderAge {
  minutes: number
  level: 'new' | 'waiting' | 'late'
}

const waitingFrom = 5
const lateFrom = 8

/** Whole minutes since `at`: from 5 it is noticeable, from 8 it is late. Both times are epoch ms; a clock that runs behind gives 0. */
export function orderAge(at: number, now: number): OrderAge {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000))
  return { minutes, level: minutes >= lateFrom ? 'late' : minutes >= waitingFrom ? 'waiting' : 'new' }
}
