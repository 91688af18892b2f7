/** One word of a guest's text, as it is compared and as it was written. */
export interface Word {
  /** Lower case, without accents and apostrophes: `cafe` for “Café”, `im` for “I'm”. */
  text: string
  /** As the guest wrote it. */
  written: string
  /** Rises with every comma, full stop, line… between words: `no, a latte` are two clauses. */
  clause: number
}

const oneWordOrBreak = /[\p{L}\p{N}\p{M}'’]+|[☕🍵🍫]|[.,;:!?…()\n—–]/gu

/** Takes a text apart into words; hyphens, slashes and emoji part words, too. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let clause = 0
  for (const [written] of text.normalize('NFKC').matchAll(oneWordOrBreak)) {
    const plain = plainWord(written)
    if (plain === '') clause += 1
    else words.push({ text: plain, written, clause })
  }
  return words
}

/** The same as one string with single spaces, to compare whole texts by. */
export function plainText(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ')
}

function plainWord(written: string): string {
  return written
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}☕🍵🍫]/gu, '')
    .replaceAll(/[øłßæœı]/g, (letter) => letters[letter] ?? letter)
}

/** Letters that are no letter with an accent. */
const letters: Record<string, string> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }
