import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { fileLimits } from '@relaydesk/domain/chat/file-limits.ts'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatSize } from '../format-size.ts'
import { AttachmentRow } from './attachment-row.tsx'
import styles from './attachments.module.css'
import { attachmentTexts } from './texts.ts'
import type { Attachment, UploadQueue } from './upload-queue.ts'

interface AttachmentTrayProps {
  queue: UploadQueue
  attachments: readonly Attachment[]
  driverName: string
  onGone: () => void
}

/** Files before they leave and while they leave: what they are, their captions, how far they are. */
export function AttachmentTray({ queue, attachments, driverName, onGone }: AttachmentTrayProps): ReactNode {
  const t = useTexts(attachmentTexts)
  const { locale } = useLocale()
  const chosen = attachments.filter(({ state }) => state === 'chosen').length
  const limit = (type: keyof typeof fileLimits): string => formatSize(fileLimits[type].maxBytes, locale)
  const limits = t('limits', { image: limit('image'), video: limit('video'), document: limit('document') })
  return (
    <form
      className={styles.tray}
      aria-label={t('files')}
      onSubmit={(event) => {
        event.preventDefault()
        queue.start()
        onGone()
      }}
    >
      <ul>
        {attachments.map((attachment, index) => (
          <AttachmentRow
            key={attachment.id}
            attachment={attachment}
            queue={queue}
            isFirst={index === 0}
            driverName={driverName}
            onGone={onGone}
          />
        ))}
      </ul>
      <footer>
        <p>
          {attachments.every(({ state }) => state === 'uploading' || state === 'waiting')
            ? t('stay')
            : limits}
        </p>
        {chosen > 0 && (
          <Button type="submit" size="xs" variant="filled" leftSection={<IconSend size={16} />}>
            {t('sendFiles', { count: chosen })}
          </Button>
        )}
      </footer>
    </form>
  )
}
