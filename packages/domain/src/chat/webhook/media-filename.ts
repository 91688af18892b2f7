const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/3gpp': '3gp',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'application/pdf': 'pdf',
}

/** What to call a driver's file: only documents bring a name of their own. */
export function mediaFilename(type: string, mimeType: string, given: string | undefined): string {
  if (given !== undefined && given !== '') return given
  const ending = endings[mimeType.split(';')[0]?.trim().toLowerCase() ?? '']
  return ending === undefined ? type : `${type}.${ending}`
}
