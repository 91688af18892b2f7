import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import {
  IconAddressBook,
  IconArrowBackUp,
  IconFileText,
  IconHandClick,
  IconMapPin,
  IconMicrophone,
  IconPhoto,
  IconShoppingCart,
  IconVideo,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { LastMessage } from '../../firestore/enquiry.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { MessageStateWord } from '../../shared/message/message-state.tsx'
import styles from './enquiry-row.module.css'
import { rowWords } from './row-words.ts'
import { listTexts } from './texts.ts'

const icons: Readonly<Record<string, typeof IconPhoto>> = {
  image: IconPhoto,
  video: IconVideo,
  audio: IconMicrophone,
  voice: IconMicrophone,
  document: IconFileText,
  location: IconMapPin,
  contacts: IconAddressBook,
  button: IconHandClick,
  interactive: IconHandClick,
  order: IconShoppingCart,
}

/** The newest word of an enquiry: of the driver with an arrow, of ours with its state. */
export function LastWord({
  message,
  status,
}: {
  message: LastMessage | undefined
  status: MessageStatus | null
}): ReactNode {
  const t = useTexts(listTexts)
  if (message === undefined) return <span className={styles.cut}>{t('noMessage')}</span>
  const Icon = icons[message.type]
  const words = rowWords(message)
  return (
    <>
      {message.source === 'DRIVER' && (
        <>
          <IconArrowBackUp size="1.25em" aria-hidden="true" />
          <span className="visually-hidden">{t('driverWrote')}</span>
        </>
      )}
      {status !== null && <MessageStateWord status={status} />}
      {Icon !== undefined && <Icon size="1.25em" aria-hidden="true" />}
      <span className={styles.cut} dir="auto">
        {'text' in words ? words.text : t(words.word, { emoji: words.emoji ?? '' })}
      </span>
    </>
  )
}
