import type { IncomingHttpHeaders } from 'node:http'

/**
 * From where somebody calls. Google's front end adds the address it sees at the end of `X-Forwarded-For`; what stands before it is the
 * caller's own invention. '' where nothing is known.
 */
export function callersAddress({
  headers,
  socket,
}: {
  headers: IncomingHttpHeaders
  socket: { remoteAddress?: string | undefined }
}): string {
  const forwarded = headers['x-forwarded-for']
  const list = Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')
  return list.split(',').at(-1)?.trim() || (socket.remoteAddress ?? '')
}
