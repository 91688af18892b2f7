/** The letters of an avatar: of the first two words of a name; of a handle (`@tacho.king`) its first letter. */
export function initialsOf(name: string): string {
  const words = name
    .split(/[\s.]+/u)
    .map((word) => Array.from(word).find((letter) => /\p{L}|\p{N}/u.test(letter)))
  return words
    .filter((letter) => letter !== undefined)
    .slice(0, 2)
    .join('')
    .toUpperCase()
}
