/** A name as a kiosk shows it to whoever typed an address: the first whole, of the others one letter ("Annelies O. L."). */
export function shortenVisitorName(name: string): string {
  const [first = '', ...others] = name.split(' ')
  return [first, ...others.map((part) => `${Array.from(part)[0] ?? ''}.`)].join(' ')
}
