/** WhatsApp's longest text, in characters (Cloud API, text messages). */
export const longestText = 4096
/** WhatsApp's longest caption, in characters. */
export const longestCaption = 1024

/** Characters as WhatsApp counts them: an emoji is one, however many code units it takes. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}
