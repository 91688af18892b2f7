import { useId, type ReactNode } from 'react'
import styles from './dialog-form.module.css'

/** One of several, or any of several, as blocks that a wet finger hits. */
export function Choices({
  label,
  type,
  options,
  chosen,
  onToggle,
}: {
  label: string
  type: 'radio' | 'checkbox'
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
  onToggle: (value: string) => void
}): ReactNode {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type={type}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              onChange={() => onToggle(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
