/** Which of how many terminals share an event's queue: `1-2` is the first of two. */
export interface Terminal {
  index: number
  count: number
}

/** More tablets than any bar has: the server takes no terminal beyond it. */
const mostTerminals = 20

/** Reads `i-n` from an address; null for a terminal that there cannot be (0, i over n, not two whole numbers). */
export function readTerminal(value: string): Terminal | null {
  const [, first, second] = /^([1-9]\d?)-([1-9]\d?)$/.exec(value) ?? []
  const terminal = { index: Number(first), count: Number(second) }
  return first !== undefined && terminal.index <= terminal.count && terminal.count <= mostTerminals
    ? terminal
    : null
}

export function writeTerminal({ index, count }: Terminal): string {
  return `${index}-${count}`
}
