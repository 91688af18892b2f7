import {
  IconAddressBook,
  IconArrowBackUp,
  IconFileText,
  IconMapPin,
  IconMicrophone,
  IconPhoto,
  IconVideo,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { LastMessage } from '../../firestore/enquiry.ts'
import { useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import { MessageStateWord } from '../../shared/message/message-state.tsx'
import { isMessageStatus } from './is-message-status.ts'
import styles from './enquiry-row.module.css'
import type { en } from './texts.en.ts'
import { listTexts } from './texts.ts'

const icons: Readonly<Record<string, typeof IconPhoto>> = {
  image: IconPhoto,
  video: IconVideo,
  audio: IconMicrophone,
  voice: IconMicrophone,
  document: IconFileText,
  location: IconMapPin,
  contacts: IconAddressBook,
}

/** The newest word of an enquiry: of the driver with an arrow, of ours with its state. */
export function LastWord({ message }: { message: LastMessage | undefined }): ReactNode {
  const t = useTexts(listTexts)
  if (message === undefined) return <span className={styles.cut}>{t('noMessage')}</span>
  const Icon = icons[message.type]
  const isDrivers = message.source === 'DRIVER'
  return (
    <>
      {isDrivers && (
        <>
          <IconArrowBackUp size="1.25em" aria-hidden="true" />
          <span className="visually-hidden">{t('driverWrote')}</span>
        </>
      )}
      {!isDrivers && isMessageStatus(message.status) && <MessageStateWord status={message.status} />}
      {Icon !== undefined && <Icon size="1.25em" aria-hidden="true" />}
      <span className={styles.cut} dir="auto">
        {message.text === '' ? wordOf(message.type, t) : message.text}
      </span>
    </>
  )
}

function wordOf(type: string, t: Translate<typeof en>): string {
  switch (type) {
    case 'image':
      return t('photo')
    case 'video':
      return t('video')
    case 'audio':
    case 'voice':
      return t('voice')
    case 'document':
      return t('document')
    case 'location':
      return t('location')
    case 'contacts':
      return t('contact')
    case 'sticker':
      return t('sticker')
    case 'reaction':
      return t('reaction')
    default:
      return t('other')
  }
}
