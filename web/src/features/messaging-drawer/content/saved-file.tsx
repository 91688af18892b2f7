import { useEffect, useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import type { FileContent } from '../message-kind.ts'
import styles from './content.module.css'
import { FileCard } from './file-card.tsx'
import { FileProblem } from './file-problem.tsx'
import { contentTexts } from './texts.ts'
import { useFile } from './use-file.ts'

/** A file that is fetched and saved when somebody asks for it; it is never opened inside the page. */
export function SavedFile({ content }: { content: FileContent & { fileId: string } }): ReactNode {
  const t = useTexts(contentTexts)
  const [isWanted, setWanted] = useState(false)
  const [file, again] = useFile(content.fileId, 'application/octet-stream', isWanted)
  const name = content.name ?? t(content.file)

  useEffect(() => {
    if (!isWanted || file.state !== 'open') return
    const link = document.createElement('a')
    link.href = file.url
    link.download = name
    link.click()
    // Saved is done: the next press saves once more.
    // oxlint-disable-next-line react/set-state-in-effect
    setWanted(false)
  }, [isWanted, file, name])

  const isOpening = isWanted && file.state === 'opening'
  return (
    <FileCard content={content}>
      {file.state === 'failed' ? (
        <FileProblem code={file.code} onRetry={again} />
      ) : (
        <button
          type="button"
          className={styles.link}
          aria-label={t('saveNamed', { name })}
          aria-disabled={isOpening}
          onClick={() => setWanted(true)}
        >
          {t(isOpening ? 'saving' : 'save')}
        </button>
      )}
    </FileCard>
  )
}
