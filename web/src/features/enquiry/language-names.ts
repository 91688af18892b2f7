/** The driver's languages as the reader calls them: `ar, en` becomes `Arabic, English`; what is no code stays as it is. */
export function languageNames(stored: string, locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  return stored
    .split(',')
    .map((part) => nameOf(part.trim(), names))
    .join(', ')
}

function nameOf(code: string, names: Intl.DisplayNames): string {
  if (!/^[a-z]{2,3}(-[\w-]+)?$/i.test(code)) return code
  const name = names.of(code) ?? code
  const [first = '', ...rest] = Array.from(name)
  return first.toLocaleUpperCase() + rest.join('')
}
