import { IconFileText, IconMovie, IconPhoto, IconRefresh, IconVolume, IconX } from '@tabler/icons-react'
import { messageTypeFor } from '@relaydesk/domain/chat/file-limits.ts'
import { useEffect, useState, type ReactNode } from 'react'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { focusAtOnce } from '../focus-at-once.ts'
import { formatSize } from '../format-size.ts'
import styles from './attachments.module.css'
import { attachmentTexts } from './texts.ts'
import { typeOfFile } from './type-of-file.ts'
import type { Attachment, UploadQueue } from './upload-queue.ts'
import { useProblemWords } from './use-problem-words.ts'

const icons = { image: IconPhoto, video: IconMovie, audio: IconVolume, document: IconFileText }
/** As WhatsApp allows. */
const longestCaption = 1024

interface AttachmentRowProps {
  attachment: Attachment
  queue: UploadQueue
  isFirst: boolean
  driverName: string
  onGone: () => void
}

/** One file: a look at it, its caption, its progress or its problem, and the way out. */
export function AttachmentRow({
  attachment,
  queue,
  isFirst,
  driverName,
  onGone,
}: AttachmentRowProps): ReactNode {
  const t = useTexts(attachmentTexts)
  const { locale } = useLocale()
  const words = useProblemWords()
  const { id, file, caption, state, sent, problem } = attachment
  const type = messageTypeFor(typeOfFile(file))
  const done = file.size === 0 ? 0 : Math.round((100 * sent) / file.size)
  const isOnItsWay = state === 'uploading' || state === 'waiting'
  return (
    <li ref={showAtOnce} className={styles.attachment} data-state={state}>
      <Look file={file} type={type} />
      <div className={styles.about}>
        <p className={styles.name} title={file.name} dir="auto">
          {file.name || t('file')}
        </p>
        <p className={styles.facts}>
          {formatSize(file.size, locale)}
          {state === 'waiting' && ` · ${t('waiting')}`}
          {state === 'uploading' && ` · ${t('percent', { done })}`}
        </p>
        {state === 'uploading' && (
          <progress value={done} max={100} aria-label={t('progressOf', { name: file.name })} />
        )}
        {(state === 'refused' || state === 'failed') && (
          <p className={styles.problem} role="alert">
            {words(problem)}
          </p>
        )}
        {state === 'chosen' && type !== 'audio' && (
          <input
            ref={isFirst ? focusAtOnce : undefined}
            className={styles.caption}
            aria-label={t('captionOf', { name: file.name })}
            placeholder={t('caption', { name: driverName })}
            maxLength={longestCaption}
            dir="auto"
            value={caption}
            onChange={(event) => queue.setCaption(id, event.target.value)}
          />
        )}
        {isOnItsWay && caption !== '' && (
          <p className={styles.facts} dir="auto">
            {caption}
          </p>
        )}
      </div>
      {state === 'failed' && (
        <button
          type="button"
          className={styles.tool}
          aria-label={t('again', { name: file.name })}
          onClick={() => queue.retry(id)}
        >
          <IconRefresh size={18} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className={styles.tool}
        aria-label={t(isOnItsWay ? 'cancel' : 'remove', { name: file.name })}
        onClick={() => {
          queue.remove(id)
          onGone()
        }}
      >
        <IconX size={18} aria-hidden="true" />
      </button>
    </li>
  )
}

/** A small picture of a picture, an icon of anything else. */
function Look({ file, type }: { file: File; type: ReturnType<typeof messageTypeFor> }): ReactNode {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (type !== 'image') return undefined
    const made = URL.createObjectURL(file)
    // The file is something outside that this follows.
    // oxlint-disable-next-line react/set-state-in-effect
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file, type])
  const Icon = icons[type ?? 'document']
  return (
    <span className={styles.look}>
      {url === undefined ? <Icon size={22} aria-hidden="true" /> : <img src={url} alt="" />}
    </span>
  )
}

/** A `ref` for what was added: it may stand below others that fill the tray. */
function showAtOnce(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}
