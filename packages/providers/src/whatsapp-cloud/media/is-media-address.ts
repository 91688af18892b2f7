/** Meta's own: exactly these, or anything below them. */
const hosts = ['graph.facebook.com', 'lookaside.fbsbx.com']
const domains = ['.whatsapp.net', '.fbcdn.net', '.facebook.com']

/**
 * Whether a file may be fetched from this address, with our token: Meta's hosts by https on its usual port, and the
 * origin of the API itself, which is another one when it is set to a stand-in.
 * @param baseUrl address of the API, e.g. `https://graph.facebook.com`
 */
export function isMediaAddress(address: string, baseUrl: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password, origin } = new URL(address)
  if (username !== '' || password !== '') return false
  if (origin === new URL(baseUrl).origin) return true
  const isMeta = hosts.includes(hostname) || domains.some((domain) => hostname.endsWith(domain))
  return protocol === 'https:' && port === '' && isMeta
}
