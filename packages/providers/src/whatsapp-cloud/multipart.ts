import { randomUUID } from 'node:crypto'
import type { FileToUpload } from './file-to-upload.ts'

/** A form with fields and one file (RFC 7578), whose length is known before its bytes are read. */
export interface Multipart {
  headers: Record<string, string>
  parts: () => AsyncIterable<Uint8Array>
}

export function multipart(fields: Record<string, string>, file: FileToUpload): Multipart {
  const boundary = `relaydesk-${randomUUID()}`
  const before = [
    ...Object.entries(fields).map(
      ([field, value]) => `--${boundary}\r\n${disposition(field)}\r\n\r\n${value}\r\n`,
    ),
    `--${boundary}\r\n${disposition('file')}; filename="${escaped(file.filename)}"\r\nContent-Type: ${file.mimeType}\r\n\r\n`,
  ].join('')
  const head = Buffer.from(before)
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(head.length + file.size + tail.length),
    },
    async *parts() {
      yield head
      yield* file.read()
      yield tail
    },
  }
}

function disposition(name: string): string {
  return `Content-Disposition: form-data; name="${name}"`
}

/** As browsers write names in forms (HTML, "multipart form data"). */
function escaped(filename: string): string {
  return filename.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
