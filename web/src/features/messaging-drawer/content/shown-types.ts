/** Kinds of file that a browser may show inside the page; whatever else comes is only saved. */
const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']
const videos = ['video/mp4', 'video/3gpp', 'video/webm']
const sounds = ['audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/amr', 'audio/wav', 'audio/webm']

/** How a file of this type is shown; null for one that is only saved. Parameters (`; codecs=opus`) do not count. */
export function shownAs(mimeType: string): 'picture' | 'video' | 'sound' | null {
  const type = plainType(mimeType)
  if (pictures.includes(type)) return 'picture'
  if (videos.includes(type)) return 'video'
  return sounds.includes(type) ? 'sound' : null
}

/** The type without its parameters. */
export function plainType(mimeType: string): string {
  return mimeType.split(';')[0]?.trim().toLowerCase() ?? ''
}
