import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../../simulators/shared/http/read-body.ts'

const LIMIT = 101 * 1024 * 1024

/** Passes a request on to the side routes of a simulator, and its answer back. */
export async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  simulator: { url: string },
  path: string,
): Promise<void> {
  const hasBody = request.method !== 'GET' && request.method !== 'DELETE'
  const body = hasBody ? ((await readBody(request, LIMIT)) ?? Buffer.alloc(0)) : undefined
  const answer = await fetch(simulator.url + path, {
    method: request.method ?? 'GET',
    headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  })
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
