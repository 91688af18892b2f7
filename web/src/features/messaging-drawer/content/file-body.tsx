import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import type { FileContent } from '../message-kind.ts'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { FileCard } from './file-card.tsx'
import { Picture } from './picture.tsx'
import { Player } from './player.tsx'
import { SavedFile } from './saved-file.tsx'
import { shownAs } from './shown-types.ts'
import { contentTexts } from './texts.ts'

/** A file of a message: shown, played, offered to be saved, or why it is not here. */
export function FileBody({ content }: { content: FileContent }): ReactNode {
  const t = useTexts(contentTexts)
  const { driverName } = useDrawerFacts()
  const { fileId, mimeType, link, state, problem = '' } = content
  if (state === 'WAITING')
    return (
      <FileCard content={content}>
        <span>{t('fileWaiting')}</span>
      </FileCard>
    )
  if (state === 'FAILED') {
    const code = problem === '' ? '' : ` (${problem})`
    return (
      <FileCard content={content}>
        <span>
          {t('fileFailed', { code })} {t('askAgain', { name: firstNameOf(driverName) })}
        </span>
      </FileCard>
    )
  }
  if (fileId === undefined)
    return (
      <FileCard content={content}>
        {link !== undefined && (
          <a href={link} target="_blank" rel="noopener noreferrer nofollow">
            {t('open')}
          </a>
        )}
      </FileCard>
    )
  const file = { ...content, fileId }
  if (content.file === 'document') return <SavedFile content={file} />
  switch (shownAs(mimeType)) {
    case 'picture':
      return <Picture content={file} />
    case 'video':
    case 'sound':
      return <Player content={file} />
    case null:
      return <SavedFile content={file} />
  }
}
