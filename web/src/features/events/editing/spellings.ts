/** How guests spell things → what they mean, as an event keeps it. */
export type SpellingMap = Readonly<Record<string, string>>

/** The other spellings of a drink or modifier, by the alphabet. */
export function spellingsOf(map: SpellingMap, title: string): readonly string[] {
  return Object.keys(map)
    .filter((spelling) => map[spelling] === title)
    .toSorted()
}

/** The map in which exactly these are the other spellings of `title`; a spelling of something else moves here. */
export function withSpellings(map: SpellingMap, title: string, spellings: readonly string[]): SpellingMap {
  const others = Object.entries(map).filter(
    ([spelling, target]) => target !== title && !spellings.includes(spelling),
  )
  return Object.fromEntries([...others, ...spellings.map((spelling) => [spelling, title] as const)])
}

/** The map after a drink or modifier got another name; null when it is gone. */
export function withTitle(map: SpellingMap, from: string, to: string | null): SpellingMap {
  return Object.fromEntries(
    Object.entries(map).flatMap(([spelling, target]) =>
      target !== from ? [[spelling, target]] : to === null ? [] : [[spelling, to]],
    ),
  )
}

/** Reads "flatwhite, Flat-White ,": each once, in small letters, without what is empty or too long (40). */
export function readSpellings(text: string): readonly string[] {
  const spellings = text
    .split(/[,;\n]/)
    .map((part) => part.trim().replaceAll(/\s+/g, ' ').toLowerCase())
    .filter((spelling) => spelling !== '' && spelling.length <= 40)
  return [...new Set(spellings)]
}
