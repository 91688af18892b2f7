import { createServer, type RequestListener } from 'node:http'
import { addressOf, close, listen } from './listen.ts'

/** A server on this machine. */
export type Served = {
  /** For example `http://127.0.0.1:4020`: what our base address for it is set to. */
  url: string
  stop: () => Promise<void>
  /** Stops listening, so that connections are refused, and gives what listens again on the same port. */
  unplug: () => Promise<() => Promise<void>>
}

/** Resolves once it listens. Throws on a busy port. */
export async function serve(
  handle: RequestListener,
  { port = 0, host = '127.0.0.1' }: { port?: number | undefined; host?: string | undefined },
): Promise<Served> {
  const server = createServer({ keepAliveTimeout: 65_000 }, handle)
  await listen(server, port, host)
  const url = addressOf(server)
  return {
    url,
    stop: () => close(server),
    unplug: async () => {
      await close(server)
      return () => listen(server, Number(new URL(url).port), host)
    },
  }
}
