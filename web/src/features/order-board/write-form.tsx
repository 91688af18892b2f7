import { useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import buttons from './board-button.module.css'
import styles from './dialog-form.module.css'
import { boardTexts } from './texts.ts'
import { useAsk } from './use-ask.ts'

/** One text to everybody whose order is not finished. `guests`: how many can be texted, as far as this board sees. */
export function WriteForm({
  eventId,
  guests,
  onDone,
}: {
  eventId: string
  guests: number
  onDone: () => void
}): ReactNode {
  const t = useTexts(boardTexts)
  const toast = useToast()
  const { isBusy, problem, ask } = useAsk()
  const [requestId] = useState(() => crypto.randomUUID())
  const [text, setText] = useState('')
  const maySend = text.trim() !== '' && !isBusy
  if (guests === 0) return <p>{t('writeNobody')}</p>

  function write(): void {
    if (!maySend) return
    ask('writeToGuests', { eventId, text: text.trim(), requestId }, (data) => {
      const told: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'guests') : null
      toast({ text: t('written', { count: typeof told === 'number' ? told : guests }) })
      onDone()
    })
  }

  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault()
        write()
      }}
    >
      <p className={styles.intro}>{t('writeBody', { count: guests })}</p>
      <label className={styles.field}>
        <span>{t('writeText')}</span>
        <textarea
          maxLength={600}
          data-autofocus
          value={text}
          onChange={(change) => setText(change.currentTarget.value)}
        />
      </label>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className={buttons.main} aria-disabled={!maySend || undefined}>
          {t('writeSend')}
        </button>
      </div>
    </form>
  )
}
