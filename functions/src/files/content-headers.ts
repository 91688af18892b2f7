/** What a browser may show by itself; everything else is only ever saved. */
const shown = /^(image\/(jpeg|png|webp)|audio\/[\w.+-]+|video\/mp4)$/
const wellFormed = /^[\w.+-]+\/[\w.+-]+$/

/**
 * The headers under which somebody else's file may be given to a browser: it must not run, must not be taken for another
 * type, and must not stay in a cache that somebody else can read.
 */
export function contentHeaders({ filename, mimeType }: { filename: string; mimeType: string }) {
  const plain = (mimeType.split(';')[0] ?? '').trim().toLowerCase()
  const disposition = shown.test(plain) ? 'inline' : 'attachment'
  return {
    'content-type': wellFormed.test(plain) ? plain : 'application/octet-stream',
    'content-disposition': `${disposition}; ${filenameParameters(filename)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=3600',
    // The next person at this browser has another token.
    vary: 'Authorization',
    'accept-ranges': 'bytes',
  }
}

/** RFC 6266: a name in ASCII for old programs, and the real one in UTF-8. */
function filenameParameters(filename: string): string {
  const ascii = filename
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7E]|["\\%]/gu, '_')
  const encoded = encodeURIComponent(filename.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`
}
