import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'
import type { ChatFileKey } from '@relaydesk/domain/documents/paths.ts'

/** What a request at `/files/**` is about. */
export type FileRoute =
  | { kind: 'begin'; leaseId: string; enquiryId: string }
  | { kind: 'write'; key: ChatFileKey; index: number }
  | { kind: 'read'; key: ChatFileKey }

/**
 * Reads method and path: `POST /files/{leaseId}/{enquiryId}`, `PUT …/{fileId}/{index}`, `GET …/{fileId}`; null for
 * anything else. `/files` is missing where the function is called by its own address.
 */
export function readFileRoute(method: string, path: string): FileRoute | null {
  const [first, ...others] = path.split('/').slice(1).map(decode)
  const [leaseId, enquiryId, fileId, index, ...more] = first === 'files' ? others : [first, ...others]
  if (!isId(leaseId) || !isId(enquiryId) || more.length > 0) return null
  if (fileId === undefined) return method === 'POST' ? { kind: 'begin', leaseId, enquiryId } : null
  if (!isId(fileId)) return null
  const key = { leaseId, enquiryId, fileId }
  if (index === undefined) return method === 'GET' ? { kind: 'read', key } : null
  return method === 'PUT' && /^\d{1,4}$/.test(index) ? { kind: 'write', key, index: Number(index) } : null
}

function isId(segment: string | undefined): segment is string {
  return DocumentId.safeParse(segment).success
}

/** Empty for what is no percent-encoding. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}
