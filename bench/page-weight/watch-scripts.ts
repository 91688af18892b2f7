import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

/** What a page loaded so far. */
export interface Scripts {
  files: number
  /** All of them, each gzipped. */
  gzippedBytes: number
}

/** Collects every script that a page really loads from now on; the function gives their weight so far. */
export function watchScripts(page: Page): () => Promise<Scripts> {
  const scripts = new Map<string, Response>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) scripts.set(response.url(), response)
  })
  return async () => {
    const bodies = await Promise.all([...scripts.values()].map((response) => response.body()))
    const gzippedBytes = bodies.reduce((total, body) => total + gzipSync(body).length, 0)
    return { files: bodies.length, gzippedBytes }
  }
}
