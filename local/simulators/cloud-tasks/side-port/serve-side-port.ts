import type http from 'node:http'
import type { SideAnswer, SideRequest } from './side-routes.ts'

const longestBody = 64 * 1024

/**
 * Connects the routes to an HTTP server. A POST must say that it is JSON, so that a web page the operator has
 * open cannot flip switches by a plain form.
 */
export function serveSidePort(
  server: http.Server,
  answer: (request: SideRequest) => Promise<SideAnswer>,
): void {
  server.on('request', (incoming: http.IncomingMessage, outgoing: http.ServerResponse) => {
    void respond(incoming, outgoing, answer)
  })
}

async function respond(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  answer: (request: SideRequest) => Promise<SideAnswer>,
): Promise<void> {
  const { status, body } = await answerOf(incoming, answer)
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  outgoing.end(`${JSON.stringify(body, null, 2)}\n`)
}

async function answerOf(
  incoming: http.IncomingMessage,
  answer: (request: SideRequest) => Promise<SideAnswer>,
): Promise<SideAnswer> {
  const method = incoming.method ?? 'GET'
  if (method === 'POST' && !incoming.headers['content-type']?.startsWith('application/json')) {
    return { status: 415, body: { error: 'Send JSON with the header content-type: application/json.' } }
  }
  try {
    const body = method === 'POST' ? JSON.parse((await readText(incoming)) || '{}') : undefined
    return await answer({ method, url: new URL(incoming.url ?? '/', 'http://side-port'), body })
  } catch (error) {
    const status = error instanceof SyntaxError ? 400 : 500
    return { status, body: { error: error instanceof Error ? error.message : String(error) } }
  }
}

async function readText(incoming: http.IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) {
    text += chunk
    if (text.length > longestBody) throw new SyntaxError('The body is too long.')
  }
  return text
}
