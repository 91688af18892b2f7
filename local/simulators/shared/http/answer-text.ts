import type { ServerResponse } from 'node:http'

/** Answers, unless whoever asked is gone. */
export function answerText(
  response: ServerResponse,
  status: number,
  contentType: string,
  text: string | Buffer,
  headers: Record<string, string> = {},
): void {
  if (response.writableEnded || response.destroyed) return
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(text)
}
