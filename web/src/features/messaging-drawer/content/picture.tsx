import { Suspense, useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { lazyPart } from '../../../shared/loading/lazy-part.tsx'
import type { FileContent } from '../message-kind.ts'
import styles from './content.module.css'
import { FileCard } from './file-card.tsx'
import { FileProblem } from './file-problem.tsx'
import { contentTexts } from './texts.ts'
import { useFile } from './use-file.ts'

const PictureViewer = lazyPart(async () => (await import('./picture-viewer.tsx')).PictureViewer)

/** A picture in a frame of fixed size, so that nothing moves when it comes; a press shows it large. */
export function Picture({ content }: { content: FileContent & { fileId: string } }): ReactNode {
  const t = useTexts(contentTexts)
  const [file, again] = useFile(content.fileId, content.mimeType, true)
  const [isBroken, setBroken] = useState(false)
  const [isLarge, setLarge] = useState(false)
  const name = content.name ?? t(content.file)
  if (file.state === 'failed' || isBroken)
    return (
      <FileCard content={content}>
        {file.state === 'failed' && <FileProblem code={file.code} onRetry={again} />}
        {isBroken && <span className={styles.problem}>{t('cannotShow')}</span>}
      </FileCard>
    )
  const isSticker = content.file === 'sticker'
  return (
    <>
      <button
        type="button"
        className={isSticker ? styles.sticker : styles.picture}
        aria-label={t(file.state === 'open' ? 'showLarge' : 'opening', { name })}
        aria-disabled={file.state !== 'open'}
        onClick={() => setLarge(file.state === 'open')}
      >
        {file.state === 'open' && <img src={file.url} alt="" onError={() => setBroken(true)} />}
      </button>
      {isLarge && file.state === 'open' && (
        <Suspense>
          <PictureViewer url={file.url} name={name} onClose={() => setLarge(false)} />
        </Suspense>
      )}
    </>
  )
}
