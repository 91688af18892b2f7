import { useId, useState, type ReactNode } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import fields from '../fields/fields.module.css'
import { useEditing } from './editing-context.ts'
import { Theirs } from './theirs.tsx'
import { editingTexts } from './texts.ts'
import { useChangedByOthers } from './use-changed-by-others.ts'

export interface TextPlaceProps {
  /** Key of the place, see `Subject.keyOf`. */
  place: string
  label: string
  /** Hides the label from the eye: the column's heading says it. */
  isQuiet?: boolean
  value: string
  onType: (text: string) => void
  shape?: 'line' | 'block' | 'number'
  /** Shown as "12 of 600" once it gets near. */
  most?: number
  placeholder?: string
  className?: string
}

/**
 * A text that is saved by itself: says what is wrong with it, shows for a moment what somebody else changed, and asks when
 * a colleague wrote in the same place.
 */
export function TextPlace(props: TextPlaceProps): ReactNode {
  const {
    place,
    label,
    isQuiet = false,
    value,
    onType,
    shape = 'line',
    most,
    placeholder,
    className = '',
  } = props
  const t = useTexts(editingTexts)
  const { placeOf } = useEditing()
  const { problem, theirs, isMine } = placeOf(place)
  const [typed, setTyped] = useState<string | null>(null)
  const changed = useChangedByOthers(value, isMine)
  const id = useId()
  const shown = typed ?? value
  const field = {
    id,
    className: `${fields.input} ${className}`,
    'data-quiet': isQuiet || undefined,
    'data-changed': changed || undefined,
    'aria-label': isQuiet ? label : undefined,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    placeholder,
    dir: 'auto',
    value: shown,
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped(event.currentTarget.value)
      onType(event.currentTarget.value)
    },
    onBlur: () => setTyped(null),
  } as const
  return (
    <div className={fields.field}>
      {!isQuiet && (
        <label className={fields.label} htmlFor={id}>
          {label}
        </label>
      )}
      {shape === 'block' ? (
        <textarea {...field} rows={isQuiet ? 1 : 3} />
      ) : (
        <input
          {...field}
          title={isQuiet ? shown : undefined}
          inputMode={shape === 'number' ? 'numeric' : undefined}
        />
      )}
      {most !== undefined && shown.length > most * 0.8 && (
        <span className={fields.count}>{t('ofMost', { count: shown.length, most })}</span>
      )}
      {problem !== null && (
        <span id={`${id}-problem`} className={fields.problem} role="alert">
          {problem}
        </span>
      )}
      {theirs !== undefined && <Theirs place={place} theirs={theirs} onDone={() => setTyped(null)} />}
    </div>
  )
}
