/** A stretch of a message's text; `href` is set when it is a web address that may be opened. */
export interface TextPart {
  text: string
  href?: string
}

const address = /https?:\/\/[^\s<>"“”«»`{}|\\^]+/giu
const closers: Record<string, string> = { ')': '(', ']': '[' }

/**
 * Cuts a text at its web addresses. Only http and https are links, and only when nothing about the address misleads:
 * one with a user name ("https://bank.example@evil.example") stays plain text.
 */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    const found = withoutTail(match[0])
    const href = readAddress(found)
    if (href === null) continue
    if (match.index > from) parts.push({ text: text.slice(from, match.index) })
    parts.push({ text: found, href })
    from = match.index + found.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}

/** Punctuation that ends the sentence is not part of the address, nor is a bracket that was opened before it. */
function withoutTail(found: string): string {
  let end = found.length
  for (; end > 0; end--) {
    const last = found[end - 1] ?? ''
    const opener = closers[last]
    if (opener !== undefined) {
      const kept = found.slice(0, end)
      if (kept.split(last).length <= kept.split(opener).length) break
    } else if (!/[.,;:!?'’…*_~]/u.test(last)) break
  }
  return found.slice(0, end)
}

function readAddress(found: string): string | null {
  if (!URL.canParse(found)) return null
  const url = new URL(found)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null
}
