const megabyte = 1024 * 1024

/** A file's size (bytes) in MB from a tenth of one on, else in kB, both of 1024: 5 MB is what WhatsApp calls so. The unit after a thin space. */
export function formatSize(bytes: number, locale: string): string {
  const [value, unit] = bytes >= megabyte / 10 ? [bytes / megabyte, 'MB'] : [bytes / 1024, 'kB']
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)}\u2009${unit}`
}
