import type http from 'node:http'
import { listenHttp } from '../side-port/listen-http.ts'

interface TargetRequest {
  method: string
  path: string
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** An HTTP server that remembers what it is sent. Change `respond` to answer otherwise than 200. */
export interface TaskTarget {
  url: string
  requests: TargetRequest[]
  respond: (request: TargetRequest, response: http.ServerResponse) => void
  close: () => void
}

export async function startTaskTarget(): Promise<TaskTarget> {
  const { server, url, close } = await listenHttp('127.0.0.1', 0)
  const target: TaskTarget = {
    url,
    requests: [],
    respond: (_, response) => response.end(),
    close,
  }
  server.on('request', (incoming: http.IncomingMessage, response: http.ServerResponse) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming
      const request = { method, path, headers, body: Buffer.concat(chunks) }
      target.requests.push(request)
      target.respond(request, response)
    })
  })
  return target
}
