import { IconPlayerPlay } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import type { FileContent } from '../message-kind.ts'
import styles from './content.module.css'
import { FileCard } from './file-card.tsx'
import { FileProblem } from './file-problem.tsx'
import { shownAs } from './shown-types.ts'
import { contentTexts } from './texts.ts'
import { useFile } from './use-file.ts'

/** A video or a sound. It is fetched when somebody wants to hear it, and played with the browser's own controls. */
export function Player({ content }: { content: FileContent & { fileId: string } }): ReactNode {
  const t = useTexts(contentTexts)
  const [isWanted, setWanted] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const [file, again] = useFile(content.fileId, content.mimeType, isWanted)
  const label = content.name ?? t(content.file)
  if (file.state === 'open' && !isBroken) {
    const props = {
      src: file.url,
      controls: true,
      autoPlay: true,
      'aria-label': label,
      onError: () => setBroken(true),
    }
    // What drivers record comes without captions.
    return shownAs(content.mimeType) === 'video' ? (
      // oxlint-disable-next-line jsx-a11y/media-has-caption
      <video className={styles.video} {...props} />
    ) : (
      // oxlint-disable-next-line jsx-a11y/media-has-caption
      <audio className={styles.sound} {...props} />
    )
  }
  return (
    <FileCard content={content}>
      {isBroken && <span className={styles.problem}>{t('cannotPlay')}</span>}
      {file.state === 'failed' && <FileProblem code={file.code} onRetry={again} />}
      {!isBroken && file.state !== 'failed' && (
        <button
          type="button"
          className={styles.play}
          aria-disabled={isWanted}
          onClick={() => setWanted(true)}
        >
          <IconPlayerPlay size={16} aria-hidden="true" />
          {t(isWanted ? 'opening' : 'play')}
        </button>
      )}
    </FileCard>
  )
}
