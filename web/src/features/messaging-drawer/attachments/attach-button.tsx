import { IconPaperclip } from '@tabler/icons-react'
import { fileLimits } from '@relaydesk/domain/chat/file-limits.ts'
import { useRef, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { drawerTexts } from '../texts.ts'
import styles from './attach-button.module.css'

const accepted = Object.values(fileLimits)
  .flatMap(({ mimeTypes }) => mimeTypes)
  .join(',')

/** Chooses files from the device. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }): ReactNode {
  const t = useTexts(drawerTexts)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        data-testid="file-input"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file may be chosen again after it was taken away.
          target.value = ''
        }}
      />
      <button
        type="button"
        className={styles.attach}
        aria-label={t('attach')}
        title={t('attach')}
        onClick={() => input.current?.click()}
      >
        <IconPaperclip size={18} aria-hidden="true" />
      </button>
    </>
  )
}
