import { onRequest } from 'firebase-functions/v2/https'
import { getContext } from '../context.ts'
import { region } from '../region.ts'
import { serveFiles } from './serve-files.ts'

/**
 * The files of enquiries, for people who work at the lease company (`Authorization: Bearer <Firebase ID token>`):
 * - `POST /files/{leaseId}/{enquiryId}` `{ filename, mimeType, size }` → 201 `{ fileId, chunkSize, chunks }`
 * - `PUT /files/{leaseId}/{enquiryId}/{fileId}/{index}` bytes → 204, with `x-file-state: STORED` once it is whole
 * - `GET /files/{leaseId}/{enquiryId}/{fileId}` → the bytes
 */
export const files = onRequest({ region, memory: '512MiB' }, (request, response) =>
  serveFiles(getContext(), request, response),
)
