import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** As much of Cloud Storage's JSON API as the file store uses: put an object, get it, list, delete. */
export async function startStorage(): Promise<{ host: string; stop(): Promise<void> }> {
  const objects = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    void handle(objects, request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    host: `127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function handle(
  objects: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://storage')
  const name = decodeURIComponent(/\/o\/([^/]+)$/.exec(pathname)?.[1] ?? '')
  const body = await buffer(request)
  if (request.method === 'POST' && pathname.includes('/upload/')) {
    const uploaded = searchParams.get('name') ?? ''
    const content = contentOf(body, request.headers['content-type'] ?? '')
    objects.set(uploaded, content)
    return answer(response, 200, { name: uploaded, md5Hash: md5(content) })
  }
  if (request.method === 'GET' && name === '') {
    const prefix = searchParams.get('prefix') ?? ''
    const names = [...objects.keys()].filter((key) => key.startsWith(prefix))
    return answer(response, 200, { items: names.map((found) => ({ name: found, bucket: 'files' })) })
  }
  const content = objects.get(name)
  if (content === undefined) return answer(response, 404, { error: { code: 404, message: 'No such object' } })
  if (request.method === 'DELETE') {
    objects.delete(name)
    return answer(response, 204)
  }
  response.writeHead(200, { 'x-goog-hash': `md5=${md5(content)}` }).end(content)
}

function md5(content: Buffer): string {
  return createHash('md5').update(content).digest('base64')
}

/** The second part of a multipart upload; the first says what the object is. */
function contentOf(body: Buffer, contentType: string): Buffer {
  const boundary = `--${/boundary=([^;]+)/.exec(contentType)?.[1] ?? ''}`
  const second = body.indexOf(boundary, boundary.length)
  const start = body.indexOf('\r\n\r\n', second) + 4
  return body.subarray(start, body.lastIndexOf(`\r\n${boundary}--`))
}

function answer(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
