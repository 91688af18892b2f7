/**
 * Every address by which Twilio may have called: it signs the one that it was given, and a function sees only what proxies
 * and rewrites leave of it. What headers say about the host is not believed, or a post meant for another service of the
 * same account would be accepted here.
 * @param bases where we can be reached from outside, without a trailing slash
 * @param paths of this webhook, for the function's own address: there the platform takes the path away
 * @param originalUrl path and query of the request, exactly as they came
 */
export function twilioAddresses(
  bases: readonly string[],
  paths: readonly string[],
  originalUrl: string,
): string[] {
  const queryAt = originalUrl.indexOf('?')
  const path = queryAt === -1 ? originalUrl : originalUrl.slice(0, queryAt)
  const query = queryAt === -1 ? '' : originalUrl.slice(queryAt)
  const possible = path === '' || path === '/' ? [...paths, '/', ''] : [path]
  return bases.flatMap((base) => possible.map((end) => `${base}${end}${query}`))
}
