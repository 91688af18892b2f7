import type { IncomingMessage } from 'node:http'
import express, { type Request, type Response } from 'express'

/** A request with the bytes that came over the wire, as Cloud Functions gives it to a function. */
export type RawRequest = Request & { rawBody: Buffer }

/**
 * What the two contenders have in common: Express reads the body as Cloud Functions does, and keeps its bytes. Listens on
 * PORT, and says so.
 */
export function serveWebhooks(handle: (request: RawRequest, response: Response) => unknown): void {
  const bytesOf = new WeakMap<IncomingMessage, Buffer>()
  const app = express()
  app.use(
    express.json({ limit: '4mb', verify: (request, _response, bytes) => void bytesOf.set(request, bytes) }),
  )
  app.post('/', (request, response) =>
    handle(Object.assign(request, { rawBody: bytesOf.get(request) ?? Buffer.alloc(0) }), response),
  )
  app.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('ready'))
}
