import { Button } from '@mantine/core'
import { IconSend, IconTemplate } from '@tabler/icons-react'
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
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './composer.module.css'
import type { DraftStore } from './draft-store.ts'
import { drawerTexts } from './texts.ts'

const countFrom = 3_800

/** What others may do with the composer. */
export interface ComposerHandle {
  focus: () => void
  /** Adds a text to what is written, on a line of its own. */
  insert: (text: string) => void
  isEmpty: () => boolean
}

interface ComposerProps {
  ref: Ref<ComposerHandle>
  enquiryId: string
  driverName: string
  drafts: DraftStore
  /** Hidden while something else stands in its place; the text stays. */
  isHidden: boolean
  onSend: (text: string) => void
  onTemplates: () => void
}

/** Where an agent writes. Its text is its own affair: typing draws nothing else again. */
export function Composer({
  ref,
  enquiryId,
  driverName,
  drafts,
  isHidden,
  onSend,
  onTemplates,
}: ComposerProps): ReactNode {
  const t = useTexts(drawerTexts)
  const countId = useId()
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
  }

  function send(): void {
    const message = current.current.trim()
    field.current?.focus()
    if (message === '' || lengthOf(message) > longestText) return
    onSend(message)
    write('')
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
  }

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    isEmpty: () => current.current.trim() === '',
    insert(added) {
      const before = current.current.trimEnd()
      write(before === '' ? added : `${before}\n${added}`)
      field.current?.focus()
    },
  }))

  const length = text.length < countFrom ? 0 : lengthOf(text.trim())
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
        aria-describedby={length >= countFrom ? countId : undefined}
        aria-invalid={length > longestText || undefined}
        placeholder={t('writeTo', { name: driverName })}
        rows={2}
        dir="auto"
        enterKeyHint="send"
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {length >= countFrom && <CharacterCount id={countId} length={length} />}
      <div className={styles.bar}>
        <Button size="xs" leftSection={<IconTemplate size={17} />} onClick={onTemplates}>
          {t('template')}
        </Button>
        <Button
          type="submit"
          variant="filled"
          className={styles.send}
          leftSection={<IconSend size={18} />}
          aria-disabled={length > longestText || undefined}
        >
          {t('send')}
        </Button>
      </div>
    </form>
  )
}

function CharacterCount({ id, length }: { id: string; length: number }): ReactNode {
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const format = new Intl.NumberFormat(locale)
  const limit = format.format(longestText)
  const tooMany = length - longestText
  return (
    <p
      id={id}
      className={styles.count}
      data-over={tooMany > 0 || undefined}
      role={tooMany > 0 ? 'alert' : undefined}
    >
      {tooMany > 0
        ? t('tooLong', { count: tooMany, limit })
        : t('count', { count: format.format(length), limit })}
    </p>
  )
}
