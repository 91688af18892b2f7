/**
 * Which version of the web client this is: the name of its first script, which the build gives a hash. `null` when the
 * page does not say (a development server).
 */
export function versionIn(html: string): string | null {
  return /<script[^>]+src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? null
}

/** The version that the server has now; null when it cannot be told. Never rejects. */
export async function fetchVersion(): Promise<string | null> {
  try {
    const response = await fetch('/index.html', { cache: 'no-store', signal: AbortSignal.timeout(10_000) })
    return response.ok ? versionIn(await response.text()) : null
  } catch {
    return null
  }
}
