import { HttpsError, type Request, type Response } from 'firebase-functions/v2/https'
import { beginUpload } from './begin-upload.ts'
import type { FilesContext } from './files-context.ts'
import { giveFile } from './give-file.ts'
import { readFileRoute, type FileRoute } from './read-file-route.ts'
import { requireMember } from './require-member.ts'
import { writeChunk } from './write-chunk.ts'

/** Answers one request at `/files/**`; whatever is wrong is told in one sentence: `{ error }`. */
export async function serveFiles(context: FilesContext, request: Request, response: Response): Promise<void> {
  try {
    const route = readFileRoute(request.method, request.path)
    if (route === null) throw new HttpsError('not-found', 'There is nothing here.')
    await serve(context, route, request, response)
  } catch (error) {
    if (response.headersSent) {
      context.log.error('A file could not be given out whole', { problem: String(error) })
      response.destroy()
    } else if (error instanceof HttpsError) {
      response.status(error.httpErrorCode.status).json({ error: error.message })
    } else {
      context.log.error('A file could not be served', { problem: String(error) })
      response.status(503).json({ error: 'Files cannot be reached just now. Try again.' })
    }
  }
}

async function serve(
  context: FilesContext,
  route: FileRoute,
  request: Request,
  response: Response,
): Promise<void> {
  const { leaseId } = route.kind === 'begin' ? route : route.key
  const uid = await requireMember(context, request.get('authorization'), leaseId)
  // Nothing that only one person may see is kept by anything in between.
  response.set('cache-control', 'private, no-store')
  switch (route.kind) {
    case 'begin': {
      const { enquiryId } = route
      const begun = await beginUpload(context, { leaseId, enquiryId }, request.body, uid)
      response.status(201).json(begun)
      return
    }
    case 'write': {
      const bytes = Buffer.from(request.rawBody ?? '')
      const state = await writeChunk(context, route.key, route.index, bytes, uid)
      if (state === 'STORED') response.set('x-file-state', 'STORED')
      response.status(204).end()
      return
    }
    case 'read':
      return giveFile(context, route.key, request, response)
  }
}
