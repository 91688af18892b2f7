import type { ChatFileKey } from '@relaydesk/domain/documents/paths.ts'
import type { Auth } from 'firebase/auth'

/** A file could not be had. `gone`: there is none; `denied`: not for this person; `unreachable`: try again. */
export class FileError extends Error {
  override name = 'FileError'
  readonly code: 'gone' | 'denied' | 'unreachable'
  constructor(code: FileError['code']) {
    super(code)
    this.code = code
  }
}

/** The bytes of a file of an enquiry. @throws FileError */
export async function fetchFile(auth: Auth, key: ChatFileKey): Promise<Blob> {
  const response = await fetch(fileAddress(key), {
    headers: { authorization: await bearerOf(auth) },
  }).catch(() => null)
  if (response === null) throw new FileError('unreachable')
  if (response.ok) return await response.blob().catch(() => Promise.reject(new FileError('unreachable')))
  if (response.status === 404 || response.status === 410) throw new FileError('gone')
  throw new FileError(response.status === 401 || response.status === 403 ? 'denied' : 'unreachable')
}

/** Where the files of an enquiry are; with a `fileId` one of them. Always the page's own server. */
export function fileAddress({
  leaseId,
  enquiryId,
  fileId,
}: Omit<ChatFileKey, 'fileId'> & { fileId?: string }): string {
  return ['/files', leaseId, enquiryId, ...(fileId === undefined ? [] : [fileId])].map(encodePart).join('/')
}

function encodePart(part: string, index: number): string {
  return index === 0 ? part : encodeURIComponent(part)
}

/** What shows the server who asks. @throws FileError when nobody is signed in, or the token cannot be renewed now */
export async function bearerOf({ currentUser }: Auth): Promise<string> {
  if (currentUser === null) throw new FileError('denied')
  const token = await currentUser.getIdToken().catch(() => Promise.reject(new FileError('unreachable')))
  return `Bearer ${token}`
}
