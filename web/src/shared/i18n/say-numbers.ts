/** Numbers as people say them: `126 to 128`, `3, 5 and 9`, more than five as `3, 5, 9 …`. */
export function sayNumbers(numbers: readonly number[], words: { to: string; and: string }): string {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (sorted.length === 1) return String(first)
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first} ${words.to} ${last}`
  if (sorted.length > 5) return `${sorted.slice(0, 5).join(', ')} …`
  return `${sorted.slice(0, -1).join(', ')} ${words.and} ${last}`
}
