export type TextPart = { text: string; href?: string }

const LINK = /https?:\/\/[^\s<>"']+/gi
const TRAILING = /[.,;:!?)\]}»”]+$/

/** A text in parts, web addresses apart; the punctuation that ends a sentence is not part of an address. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(LINK)) {
    const href = match[0].replace(TRAILING, '')
    if (!URL.canParse(href)) continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    parts.push({ text: href, href })
    end = match.index + href.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}
