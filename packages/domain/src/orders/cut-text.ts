/** The first so many characters of a text, and no half of one: of an emoji that is cut through, people read “�”. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}
