/** How many letters to change, add, leave out or swap (restricted Damerau–Levenshtein distance). */
export function slipsBetween(one: string, other: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        (last?.[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last?.[column - 1] ?? 0) + cost,
        isSwap ? (beforeLast?.[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    ;[beforeLast, last] = [last ?? [], current]
  }
  return last?.[other.length] ?? 0
}
