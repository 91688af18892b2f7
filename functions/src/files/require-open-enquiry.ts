import { HttpsError } from 'firebase-functions/v2/https'
import type { FilesContext } from './files-context.ts'

/** Files are taken in for open enquiries only. @throws HttpsError otherwise */
export async function requireOpenEnquiry(
  { chatFiles }: FilesContext,
  enquiry: { leaseId: string; enquiryId: string },
): Promise<void> {
  const state = await chatFiles.enquiryState(enquiry)
  if (state === null) throw new HttpsError('not-found', 'This enquiry does not exist.')
  if (state !== 'OPEN') throw new HttpsError('failed-precondition', 'This enquiry is completed.')
}
