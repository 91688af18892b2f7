import {
  IconFileText,
  IconMicrophone,
  IconMovie,
  IconPhoto,
  IconSticker,
  IconVolume,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatSize } from '../format-size.ts'
import type { FileContent } from '../message-kind.ts'
import { Card } from './card.tsx'
import { contentTexts } from './texts.ts'

const icons = {
  photo: IconPhoto,
  video: IconMovie,
  document: IconFileText,
  audio: IconVolume,
  voice: IconMicrophone,
  sticker: IconSticker,
}

/** A file by its name, kind and size, and what can be done about it. */
export function FileCard({ content, children }: { content: FileContent; children?: ReactNode }): ReactNode {
  const t = useTexts(contentTexts)
  const { locale } = useLocale()
  const Icon = icons[content.file]
  const facts = [
    content.seconds !== undefined && formatDuration(content.seconds),
    content.name !== undefined && extensionOf(content.name),
    content.size !== undefined && formatSize(content.size, locale),
  ].filter((fact) => fact !== false && fact !== '')
  return (
    <Card icon={<Icon size={20} aria-hidden="true" />} title={content.name ?? t(content.file)}>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {children}
    </Card>
  )
}

/** `PDF` */
function extensionOf(name: string): string {
  return /\.([a-z\d]{1,5})$/iu.exec(name)?.[1]?.toUpperCase() ?? ''
}

/** `0:42` */
function formatDuration(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}
