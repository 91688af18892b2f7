import {
  IconFileText,
  IconMapPin,
  IconMicrophone,
  IconMovie,
  IconPhoto,
  IconSticker,
  IconTemplate,
  IconUser,
  IconVolume,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { MessageText } from '../../shared/message/message-text.tsx'
import { useDrawerActions } from './drawer-actions.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import styles from './message-body.module.css'
import { contentOf, type MessageContent } from './message-kind.ts'
import { wordsOf } from './template-values.ts'
import { drawerTexts } from './texts.ts'

const fileIcons = {
  photo: IconPhoto,
  video: IconMovie,
  document: IconFileText,
  audio: IconVolume,
  voice: IconMicrophone,
  sticker: IconSticker,
}

/** What stands on a message's slip. */
export function MessageBody({
  message,
  isUnfolded,
}: {
  message: ChatMessage
  isUnfolded: boolean
}): ReactNode {
  const { toggleFold } = useDrawerActions()
  const content = contentOf(message)
  const hasText = message.text !== '' && content.kind !== 'reaction'
  return (
    <>
      <Extra content={content} />
      {hasText && (
        <MessageText text={message.text} isUnfolded={isUnfolded} onFold={() => toggleFold(message.id)} />
      )}
      {content.kind === 'buttons' && <Buttons titles={content.titles} />}
    </>
  )
}

function Extra({ content }: { content: MessageContent }): ReactNode {
  const t = useTexts(drawerTexts)
  const { templateTitles } = useDrawerFacts()
  switch (content.kind) {
    case 'text':
    case 'buttons':
      return null
    case 'template': {
      const title = templateTitles[content.templateType] ?? wordsOf(content.templateType)
      return (
        <span className={styles.tag}>
          <IconTemplate size="1.15em" aria-hidden="true" />
          {t('templateTag', { title })}
        </span>
      )
    }
    case 'file':
      return <FileCard content={content} />
    case 'place':
      return (
        <Card icon={<IconMapPin size="1.25rem" aria-hidden="true" />} title={content.name || t('location')}>
          {content.address}
          {content.link !== undefined && <OutsideLink href={content.link}>{t('showOnMap')}</OutsideLink>}
        </Card>
      )
    case 'contacts':
      return content.contacts.map(({ name, phones }) => (
        <Card
          key={`${name} ${phones.join(' ')}`}
          icon={<IconUser size="1.25rem" aria-hidden="true" />}
          title={name || t('contact')}
        >
          {phones.join(', ')}
        </Card>
      ))
    case 'reaction':
      return (
        <p className={styles.quiet}>
          {content.emoji === '' ? t('reactionGone') : t('reacted', { emoji: content.emoji })}
        </p>
      )
    case 'unknown':
      return <p className={styles.quiet}>{t('unknownKind', { kind: content.type || '?' })}</p>
  }
}

function FileCard({ content }: { content: Extract<MessageContent, { kind: 'file' }> }): ReactNode {
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const Icon = fileIcons[content.file]
  return (
    <Card icon={<Icon size="1.25rem" aria-hidden="true" />} title={content.name ?? t(content.file)}>
      {content.seconds !== undefined && formatDuration(content.seconds)}
      {content.size !== undefined && formatSize(content.size, locale)}
      {content.link !== undefined && <OutsideLink href={content.link}>{t('open')}</OutsideLink>}
    </Card>
  )
}

function Card({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles.card}>
      {icon}
      <div>
        <b dir="auto">{title}</b>
        <span className={styles.quiet}>{children}</span>
      </div>
    </div>
  )
}

function OutsideLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}

/** Quick replies as the driver saw them; they cannot be pressed here. */
function Buttons({ titles }: { titles: readonly string[] }): ReactNode {
  const t = useTexts(drawerTexts)
  return (
    <ul className={styles.buttons} aria-label={t('quickReplies')}>
      {titles.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  )
}

/** A file's size (bytes) in MB from a tenth of one on, else in kB; the unit after a thin space. */
function formatSize(bytes: number, locale: string): string {
  const [value, unit] = bytes >= 100_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1000, 'kB']
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)}\u2009${unit}`
}

/** `0:42` */
function formatDuration(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}
