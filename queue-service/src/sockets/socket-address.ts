import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'

/** Which of the text protocol's three endpoints somebody asks for, and for which venue. */
export interface SocketAddress {
  kind: 'staff' | 'kiosk' | 'display'
  venueId: string
  /** '' for none. */
  token: string
}

const kinds: ReadonlyMap<string, SocketAddress['kind']> = new Map([
  ['/staff', 'staff'],
  ['/kiosk', 'kiosk'],
  ['/display', 'display'],
])

/**
 * Reads `/staff?venue=<id>` and its sisters; null for an address that is none of them, or names no venue. The token is that of the header
 * `Authorization: Bearer …`, or `&token=…` for clients that send no headers: addresses are written down in many a log.
 */
export function readSocketAddress(url: string, authorization = ''): SocketAddress | null {
  const read = URL.parse(url, 'http://localhost')
  const kind = kinds.get(read?.pathname ?? '')
  const venueId = DocumentId.safeParse(read?.searchParams.get('venue'))
  if (read === null || kind === undefined || !venueId.success) return null
  const [, bearer] = /^Bearer (\S+)$/i.exec(authorization) ?? []
  return { kind, venueId: venueId.data, token: bearer ?? read.searchParams.get('token') ?? '' }
}
