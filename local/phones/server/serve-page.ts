import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const NOT_BUILT =
  'The phones page is not built yet. Build it with: npx vite build -c local/phones/vite.config.ts\n'

/** Answers a file of the built page; `/` is its index. Nothing outside `folder` is ever read. */
export async function servePage(response: ServerResponse, folder: string, path: string): Promise<void> {
  const name = path === '/' ? 'index.html' : normalize(path).replace(/^[/\\.]+/, '')
  const type = TYPES[extname(name)]
  const bytes = type === undefined ? null : await readFile(join(folder, name)).catch(() => null)
  if (bytes && type !== undefined) {
    response.writeHead(200, {
      'content-type': type,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    response.end(bytes)
    return
  }
  response.writeHead(path === '/' ? 503 : 404, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(path === '/' ? NOT_BUILT : 'There is no such file.\n')
}
