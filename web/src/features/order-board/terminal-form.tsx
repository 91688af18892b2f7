import { useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import buttons from './board-button.module.css'
import { Choices } from './choices.tsx'
import styles from './dialog-form.module.css'
import type { Terminal } from './read-terminal.ts'
import { boardTexts } from './texts.ts'

const offered = 6

/** Which of how many tablets this is. */
export function TerminalForm({
  terminal,
  onPick,
}: {
  terminal: Terminal
  onPick: (terminal: Terminal) => void
}): ReactNode {
  const t = useTexts(boardTexts)
  const [count, setCount] = useState(terminal.count)
  const [index, setIndex] = useState(terminal.index)
  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault()
        onPick({ index, count })
      }}
    >
      <p className={styles.intro}>{t('terminalBody')}</p>
      <Choices
        label={t('terminalCount')}
        type="radio"
        options={numbersTo(Math.max(offered, terminal.count))}
        chosen={[String(count)]}
        onToggle={(value) => {
          setCount(Number(value))
          setIndex(Math.min(index, Number(value)))
        }}
      />
      <Choices
        label={t('terminalIndex')}
        type="radio"
        options={numbersTo(count)}
        chosen={[String(index)]}
        onToggle={(value) => setIndex(Number(value))}
      />
      <div className={styles.actions}>
        <button type="submit" className={buttons.main}>
          {t('apply')}
        </button>
      </div>
    </form>
  )
}

function numbersTo(last: number): { value: string; label: string }[] {
  return Array.from({ length: last }, (_, n) => ({ value: String(n + 1), label: String(n + 1) }))
}
