import { createServer } from 'node:net'
import { NetworkError } from '../network-error.ts'

/** A port and the program that is going to listen on it. */
export interface WantedPort {
  port: number
  /** For people, for example `the Firestore emulator`. */
  wantedBy: string
}

/** Throws NetworkError `port-busy`, naming every port that is taken and who wanted it, in one sentence. */
export async function checkPorts(wanted: WantedPort[]): Promise<void> {
  const free = await Promise.all(wanted.map(({ port }) => isPortFree(port)))
  const busy = wanted.filter((_, index) => !free[index])
  if (busy.length === 0) return
  const list = busy.map(({ port, wantedBy }) => `port ${port}, wanted by ${wantedBy}`).join('; ')
  const [first] = busy
  throw new NetworkError(
    'port-busy',
    `Something else on this machine already uses ${list}: stop it (lsof -i :${first?.port} shows who it is) and start again.`,
  )
}

/** True if nothing listens on this port, neither on loopback nor on all addresses. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port))
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
