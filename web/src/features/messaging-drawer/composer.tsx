import { Button } from '@mantine/core'
import { IconClock, IconClockPause, IconSend, IconTemplate } from '@tabler/icons-react'
import { lengthOf, longestText } from '@relaydesk/domain/chat/text-length.ts'
import {
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { AttachButton } from './attachments/attach-button.tsx'
import { CharacterCount, countFrom } from './character-count.tsx'
import styles from './composer.module.css'
import type { DraftStore } from './draft-store.ts'
import { drawerTexts } from './texts.ts'

/** What others may do with the composer. */
export interface ComposerHandle {
  focus: () => void
  /** Adds a text to what is written, on a line of its own. */
  insert: (text: string) => void
  isEmpty: () => boolean
  /** What could be sent now; '' when there is nothing, or too much. */
  read: () => string
  clear: () => void
}

interface ComposerProps {
  ref: Ref<ComposerHandle>
  enquiryId: string
  driverName: string
  drafts: DraftStore
  /** Hidden while something else stands in its place; the text stays. */
  isHidden: boolean
  /** Why the text does not leave at once, in a sentence; '' when it does. */
  waitsFor: string
  /** Takes the text, or gives false: then it stays. */
  onSend: (text: string) => boolean
  onLater: () => void
  onTemplates: () => void
  onEditLast: () => void
  /** At each change; true when nothing is written any more. */
  onWrite: (isEmpty: boolean) => void
  /** Files were chosen or pasted. */
  onFiles: (files: File[]) => void
}

/** Where an agent writes. Its text is its own affair: typing draws nothing else again. */
export function Composer(props: ComposerProps): ReactNode {
  const { ref, enquiryId, driverName, drafts, isHidden, waitsFor, onSend, onEditLast, onWrite, onFiles } =
    props
  const t = useTexts(drawerTexts)
  const [countId, hintId] = [useId(), useId()]
  const [text, setText] = useState(() => drafts.read(enquiryId))
  // The newest text, also for a second Enter that comes before the first one is drawn.
  const current = useRef(text)
  const field = useRef<HTMLTextAreaElement>(null)

  // The field grows with its text; where the browser does not do so by itself, after each change.
  useLayoutEffect(() => {
    const element = field.current
    if (element === null || CSS.supports('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${String(element.scrollHeight + 2)}px`
  })

  function write(next: string): void {
    current.current = next
    setText(next)
    drafts.keep(enquiryId, next)
    onWrite(next.trim() === '')
  }

  function read(): string {
    const message = current.current.trim()
    return lengthOf(message) > longestText ? '' : message
  }

  function send(): void {
    const message = read()
    field.current?.focus()
    if (message !== '' && onSend(message)) write('')
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // 229: the Enter that ends a composition in browsers that have ended it already.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (!event.repeat) send()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.currentTarget.blur()
    }
    if (event.key === 'ArrowUp' && event.altKey) {
      event.preventDefault()
      onEditLast()
    }
  }

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    isEmpty: () => current.current.trim() === '',
    insert(added) {
      const before = current.current.trimEnd()
      write(before === '' ? added : `${before}\n${added}`)
      field.current?.focus()
    },
    read,
    clear: () => write(''),
  }))

  const length = text.length < countFrom ? 0 : lengthOf(text.trim())
  const hasHint = waitsFor !== '' && text.trim() !== ''
  const described = [length >= countFrom ? countId : '', hasHint ? hintId : ''].filter(Boolean).join(' ')
  return (
    <form
      className={styles.composer}
      hidden={isHidden}
      aria-label={t('writeTo', { name: driverName })}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t('message')}
        aria-describedby={described || undefined}
        aria-invalid={length > longestText || undefined}
        placeholder={t('writeTo', { name: driverName })}
        rows={2}
        dir="auto"
        enterKeyHint="send"
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const files = [...event.clipboardData.files]
          // A table of a spreadsheet comes as words and as a picture: the words are meant.
          if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return
          event.preventDefault()
          onFiles(files)
        }}
      />
      {length >= countFrom && <CharacterCount id={countId} length={length} />}
      {hasHint && (
        <p id={hintId} className={styles.hint}>
          <IconClockPause size={16} aria-hidden="true" />
          {waitsFor}
        </p>
      )}
      <ComposerBar {...props} isTooLong={length > longestText} />
    </form>
  )
}

function ComposerBar({
  waitsFor,
  isTooLong,
  onTemplates,
  onLater,
  onFiles,
}: ComposerProps & { isTooLong: boolean }): ReactNode {
  const t = useTexts(drawerTexts)
  const isHeld = waitsFor !== ''
  return (
    <div className={styles.bar}>
      <AttachButton onFiles={onFiles} />
      <Button size="xs" leftSection={<IconTemplate size={17} />} onClick={onTemplates}>
        {t('template')}
      </Button>
      <div className={styles.send}>
        <Button
          type="submit"
          variant={isHeld ? 'default' : 'filled'}
          leftSection={isHeld ? <IconClockPause size={18} /> : <IconSend size={18} />}
          aria-disabled={isTooLong || undefined}
        >
          {t(isHeld ? 'hold' : 'send')}
        </Button>
        <Button
          variant={isHeld ? 'default' : 'filled'}
          className={styles.later}
          aria-label={t('sendLater')}
          title={t('sendLater')}
          onClick={onLater}
        >
          <IconClock size={18} aria-hidden="true" />
        </Button>
      </div>
    </div>
  )
}
