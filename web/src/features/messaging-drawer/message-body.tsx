import { IconArrowForwardUp, IconPointer, IconTemplate } from '@tabler/icons-react'
import { Suspense, type ReactNode } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { MessageText } from '../../shared/message/message-text.tsx'
import { useDrawerActions } from './drawer-actions.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { RichContent } from './lazy-parts.ts'
import styles from './message-body.module.css'
import { contentOf, nameOfKind, type MessageContent } from './message-kind.ts'
import { wordsOf } from './template-values.ts'
import { drawerTexts } from './texts.ts'

interface MessageBodyProps {
  message: ChatMessage
  /** Its words as they are now: the driver may have changed them. */
  text: string
  isUnfolded: boolean
}

/** What stands on a message's slip. */
export function MessageBody({ message, text, isUnfolded }: MessageBodyProps): ReactNode {
  const { toggleFold } = useDrawerActions()
  const content = contentOf(message)
  return (
    <>
      <Tag content={content} isForwarded={message.isForwarded === true} />
      {isRich(content) && (
        <Suspense fallback={<i className={styles.coming} data-kind={placeholderOf(content)} />}>
          <RichContent content={content} />
        </Suspense>
      )}
      {text !== '' && hasWords(content) && (
        <MessageText text={text} isUnfolded={isUnfolded} onFold={() => toggleFold(message.id)} />
      )}
      <Rest content={content} />
    </>
  )
}

/** Whether more than words must be fetched for it. */
function isRich(content: MessageContent): boolean {
  if (content.kind === 'reply') return content.isForm
  return ['file', 'place', 'contacts', 'order'].includes(content.kind)
}

/** Of these kinds the stored text only repeats what is shown anyway. */
function hasWords({ kind }: MessageContent): boolean {
  return !['place', 'contacts', 'annotation', 'system'].includes(kind)
}

/** About as high as what is coming, so that little moves. */
function placeholderOf(content: MessageContent): 'picture' | 'card' {
  return content.kind === 'file' && content.file === 'photo' ? 'picture' : 'card'
}

/** A line above the words that says what kind of words they are. */
function Tag({ content, isForwarded }: { content: MessageContent; isForwarded: boolean }): ReactNode {
  const t = useTexts(drawerTexts)
  const { templateTitles } = useDrawerFacts()
  if (content.kind === 'template') {
    const title = templateTitles[content.templateType] ?? wordsOf(content.templateType)
    return (
      <span className={styles.tag}>
        <IconTemplate size="1.15em" aria-hidden="true" />
        {t('templateTag', { title })}
      </span>
    )
  }
  if (content.kind === 'reply')
    return (
      <span className={styles.tag}>
        <IconPointer size="1.15em" aria-hidden="true" />
        {t(content.isForm ? 'formTag' : 'tappedTag')}
      </span>
    )
  if (!isForwarded) return null
  return (
    <span className={styles.tag}>
      <IconArrowForwardUp size="1.15em" aria-hidden="true" />
      {t('forwardedTag')}
    </span>
  )
}

function Rest({ content }: { content: MessageContent }): ReactNode {
  const t = useTexts(drawerTexts)
  switch (content.kind) {
    case 'buttons':
      return <Buttons titles={content.titles} />
    case 'reply':
      return content.description === '' ? null : (
        <p className={styles.quiet} dir="auto">
          {content.description}
        </p>
      )
    case 'annotation':
      return <p className={styles.quiet}>{t(wordOfAnnotation(content), { emoji: content.emoji })}</p>
    case 'unknown':
      return <p className={styles.quiet}>{t('unknownKind', { kind: nameOfKind(content.type) })}</p>
    case 'text':
    case 'template':
    case 'file':
    case 'place':
    case 'contacts':
    case 'order':
    case 'system':
      return null
  }
}

function wordOfAnnotation({ what, emoji }: Extract<MessageContent, { kind: 'annotation' }>) {
  if (what === 'edit') return 'editedElsewhere'
  if (what === 'revoke') return 'revokedElsewhere'
  return emoji === '' ? 'reactionGone' : 'reacted'
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
