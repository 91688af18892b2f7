import { isPortFree } from './check-ports.ts'

/** Below the range that systems take for outgoing connections (32768 on Linux, 49152 on macOS). */
const LOWEST = 20_000
const COUNT = 12_000
const given = new Set<number>()

/** As many different free ports as asked for. They are free now; take them soon. None is given twice. */
export async function findFreePorts(count: number): Promise<number[]> {
  const ports: number[] = []
  while (ports.length < count) {
    const port = LOWEST + Math.floor(Math.random() * COUNT)
    if (given.has(port)) continue
    given.add(port)
    if (await isPortFree(port)) ports.push(port)
  }
  return ports
}
