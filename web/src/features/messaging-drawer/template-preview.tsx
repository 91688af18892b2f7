import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './template-picker.module.css'
import { splitBody, type TemplateValues } from './template-values.ts'
import { useFieldNames } from './use-field-names.ts'

interface TemplatePreviewProps {
  template: WhatsappTemplate
  values: TemplateValues
  onChange: (name: string, value: string) => void
}

/** The message as the driver will read it; each value can be changed where it stands. */
export function TemplatePreview({ template, values, onChange }: TemplatePreviewProps): ReactNode {
  const parts = splitBody(template.body)
  return (
    <div className={styles.preview} dir="auto" lang={template.language.replace('_', '-')}>
      {parts.map((part, index) => {
        if ('text' in part) return part.text
        const { hole } = part
        const isFirst = parts.findIndex((other) => 'hole' in other && other.hole === hole) === index
        const value = values[hole] ?? ''
        if (isFirst)
          return <Field key={hole} name={hole} value={value} onChange={(next) => onChange(hole, next)} />
        return (
          <bdi key={`${hole} ${String(index)}`} className={styles.echo}>
            {value === '' ? '…' : value}
          </bdi>
        )
      })}
    </div>
  )
}

/** A value inside running text: it wraps like the words around it, which an input cannot. */
function Field({
  name,
  value,
  onChange,
}: {
  name: string
  value: string
  onChange: (value: string) => void
}): ReactNode {
  const fieldNames = useFieldNames()
  const field = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (field.current !== null && field.current.textContent !== value) field.current.textContent = value
  }, [value])
  const label = fieldNames([name])
  return (
    // An input cannot wrap inside running text.
    <span
      ref={field}
      className={styles.fill}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="textbox"
      tabIndex={0}
      aria-label={label}
      data-placeholder={label}
      data-empty={value.trim() === '' || undefined}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck={false}
      onInput={(event) =>
        onChange((event.currentTarget.textContent ?? '').replaceAll(/\s*[\n\r\t]+\s*/gu, ' '))
      }
      onKeyDown={(event) => {
        // WhatsApp takes no line breaks in a value; Enter sends, as everywhere.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.currentTarget.closest('form')?.requestSubmit()
      }}
      onFocus={(event) => getSelection()?.selectAllChildren(event.currentTarget)}
    />
  )
}
