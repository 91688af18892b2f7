/** A file whose bytes are read while they are sent; `size` is in bytes. */
export interface FileToUpload {
  filename: string
  mimeType: string
  size: number
  read: () => AsyncIterable<Uint8Array>
}
