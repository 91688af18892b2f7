import { Button } from '@mantine/core'
import { lengthOf, longestText } from '@relaydesk/domain/chat/text-length.ts'
import { useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDrawerActions } from '../drawer-actions.ts'
import { focusAtOnce } from '../focus-at-once.ts'
import { planSchedule, toLocalField } from '../schedule/plan-schedule.ts'
import styles from './edit-unsent.module.css'
import { unsentTexts } from './texts.ts'
import { useUnsentActions, type Request } from './unsent-actions.ts'

/** Whether this message is being edited in its place. */
export function useIsEdited(messageId: string): boolean {
  const { edits } = useUnsentActions()
  return useSyncExternalStore(edits.subscribe, () => edits.read()?.messageId === messageId)
}

interface EditUnsentProps {
  message: ChatMessage
  /** When it is to leave, epoch ms; undefined when something else than time lets it go. */
  leavesAt: number | undefined
}

/** A message that has not left, open for changes of its words and its time. */
export function EditUnsent({ message, leavesAt }: EditUnsentProps): ReactNode {
  const t = useTexts(unsentTexts)
  const { edits, ask, goOn } = useUnsentActions()
  const text = useSyncExternalStore(edits.subscribe, () => edits.read()?.text ?? '')
  const [time, setTime] = useState(leavesAt === undefined ? '' : toLocalField(leavesAt))
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const isTimeChanged = leavesAt !== undefined && time !== toLocalField(leavesAt)
  const plan = isTimeChanged ? planSchedule(new Date(time).getTime(), serverClock.now(), undefined) : null
  const isTooLong = lengthOf(text.trim()) > longestText
  const isEmpty = text.trim() === '' && message.text !== ''
  const blocked = isTooLong || isEmpty || plan?.ok === false

  function end(): void {
    edits.end()
    goOn()
  }

  async function save(): Promise<void> {
    if (isSaving || blocked) return
    const request: Request = {
      name: 'changeChatMessage',
      ...(text.trim() !== message.text && { message: text.trim() }),
      ...(plan?.ok === true && { ETA: plan.delaySeconds }),
    }
    if (request.message === undefined && request.ETA === undefined) {
      end()
      return
    }
    setSaving(true)
    const found = await ask(message.id, request)
    setSaving(false)
    setProblem(found)
    if (found === null) end()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      end()
    }
    if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault()
      void save()
    }
  }

  return (
    // Escape and Enter reach the form from its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.edit}
      aria-label={t('editLabel')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <textarea
        ref={focusAtEnd}
        className={styles.text}
        aria-label={t('message')}
        aria-invalid={isTooLong || undefined}
        rows={2}
        dir="auto"
        value={text}
        onChange={(event) => edits.write(event.target.value)}
      />
      {leavesAt !== undefined && (
        <label className={styles.time}>
          {t('leavesAtField')}
          <input
            type="datetime-local"
            value={time}
            aria-invalid={plan?.ok === false || undefined}
            onChange={(event) => setTime(event.target.value)}
          />
        </label>
      )}
      {(problem !== null || plan?.ok === false) && (
        <p role="alert" className={styles.problem}>
          {problem === null ? t('badTime') : problem || t('unreachable')}
        </p>
      )}
      <div className={styles.foot}>
        <Button type="submit" size="xs" variant="filled" aria-disabled={blocked || isSaving || undefined}>
          {t(isSaving ? 'saving' : 'save')}
        </Button>
        <Button size="xs" onClick={end}>
          {t('discard')}
        </Button>
        {problem !== null && <KeepText text={text} />}
      </div>
    </form>
  )
}

/** It left while it was being changed: the new words are not lost. */
function KeepText({ text }: { text: string }): ReactNode {
  const t = useTexts(unsentTexts)
  const { edits } = useUnsentActions()
  const { putIntoComposer } = useDrawerActions()
  return (
    <Button
      size="xs"
      onClick={() => {
        edits.end()
        putIntoComposer(text)
      }}
    >
      {t('intoComposer')}
    </Button>
  )
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  focusAtOnce(field)
  field?.setSelectionRange(field.value.length, field.value.length)
}
