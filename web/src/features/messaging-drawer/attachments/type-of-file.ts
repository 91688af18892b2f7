/** Types that some systems do not know by the file's name. */
const byEnding: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  mp4: 'video/mp4',
  '3gp': 'video/3gpp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  amr: 'audio/amr',
  ogg: 'audio/ogg',
}

/** The MIME type of a chosen file: as the browser says, else by the end of its name; '' when neither tells. */
export function typeOfFile({ name, type }: Pick<File, 'name' | 'type'>): string {
  // What browsers call an m4a.
  if (type === 'audio/x-m4a') return 'audio/mp4'
  if (type !== '') return type
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(byEnding, ending) ? (byEnding[ending] ?? '') : ''
}

const longestName = 240

/** A file's name, short enough for WhatsApp; its ending stays. */
export function nameOfFile({ name }: Pick<File, 'name'>): string {
  if (name === '') return 'file'
  if (name.length <= longestName) return name
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? ''
  return name.slice(0, longestName - ending.length) + ending
}
