const longestEmojiRow = 6
/** The start of a grapheme that is an emoji; what follows within the grapheme only varies it. */
const oneEmoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u
const firstStrongIsRightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** True for a message of one to six emoji and nothing else: it is shown larger. */
export function isEmojiOnly(text: string): boolean {
  const signs = text.replaceAll(/\s/gu, '')
  if (signs === '' || signs.length > longestEmojiRow * 16) return false
  const graphemes = [...new Intl.Segmenter().segment(signs)]
  return graphemes.length <= longestEmojiRow && graphemes.every(({ segment }) => oneEmoji.test(segment))
}

/** True when the first letter of the text belongs to a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return firstStrongIsRightToLeft.test(text)
}

const charactersPerLine = 52

/** True for a text of clearly more than `lines` lines, estimated without measuring anything. */
export function isLongerThan(text: string, lines: number): boolean {
  let total = 0
  for (const line of text.split('\n')) {
    total += Math.max(1, Math.ceil(line.length / charactersPerLine))
    if (total > lines + 2) return true
  }
  return false
}
