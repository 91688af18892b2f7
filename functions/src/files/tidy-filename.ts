/** A name that is only a name: no folders, and no characters that one cannot see or that turn the reading direction. */
export function tidyFilename(filename: string): string {
  const name = filename.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  return (name.split(/[/\\]/).at(-1) ?? '').trim()
}
