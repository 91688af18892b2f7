import http from 'node:http'
import { explainListenError } from '../ports/port-in-use.ts'

export interface HttpListener {
  server: http.Server
  /** `http://host:port` without a slash at the end. */
  url: string
  close: () => void
}

/** Opens an HTTP port that has no handler yet; port 0 takes a free one. Rejects when the port is taken. */
export async function listenHttp(host: string, port: number): Promise<HttpListener> {
  const server = http.createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    server,
    url: `http://${shown}:${bound}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
