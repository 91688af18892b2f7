import { Button } from '@mantine/core'
import { fillTemplate, templateProblems } from '@relaydesk/domain/chat/fill-template.ts'
import { IconSearch, IconSend, IconX } from '@tabler/icons-react'
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { focusAtOnce } from './focus-at-once.ts'
import { TemplateOption } from './template-option.tsx'
import styles from './template-picker.module.css'
import { TemplatePreview } from './template-preview.tsx'
import { findTemplates, type TemplateChoice, type TemplateValues } from './template-values.ts'
import { drawerTexts } from './texts.ts'
import { useFieldNames } from './use-field-names.ts'

interface TemplatePickerProps {
  /** Best fit first. */
  choices: readonly TemplateChoice[]
  leaseName: string
  onSend: (text: string, template: { type: string; values: TemplateValues }) => void
  onClose: () => void
}

const searchFrom = 5

/** Picks an approved template, filled from the enquiry, and sends it. */
export function TemplatePicker({ choices, leaseName, onSend, onClose }: TemplatePickerProps): ReactNode {
  const t = useTexts(drawerTexts)
  const fieldNames = useFieldNames()
  const [search, setSearch] = useState('')
  const [pickedType, setPickedType] = useState<string | null>(null)
  const [changes, setChanges] = useState<TemplateValues>({})
  const found = useMemo(() => findTemplates(choices, search), [choices, search])
  const picked = found.find(({ type }) => type === pickedType) ?? found[0]
  const values = picked === undefined ? {} : valuesOf(picked, changes)
  const problems = picked === undefined ? [] : problemsOf(picked, values)

  function problemsOf({ template }: TemplateChoice, filled: TemplateValues): string[] {
    const empty = template.parameters.filter((name) => filled[name]?.trim() === '')
    const others = templateProblems(template, {
      ...filled,
      ...Object.fromEntries(empty.map((name) => [name, '-'])),
    })
    return empty.length === 0 ? others : [t('fillIn', { fields: fieldNames(empty) }), ...others]
  }

  function send(): void {
    if (picked === undefined || problems.length > 0) return
    const trimmed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]))
    onSend(fillTemplate(picked.template, trimmed), { type: picked.type, values: trimmed })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }

  return (
    // Escape reaches the form from each of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.picker}
      aria-label={t('templates')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={styles.head}>
        <h3>{t('templates')}</h3>
        <span className={styles.quiet}>{t('approvedFor', { lease: leaseName })}</span>
        <button type="button" className={styles.close} aria-label={t('closeTemplates')} onClick={onClose}>
          <IconX size={18} aria-hidden="true" />
        </button>
      </div>
      {choices.length >= searchFrom && (
        <label className={styles.search}>
          <IconSearch size={17} aria-hidden="true" />
          <input
            type="search"
            ref={focusAtOnce}
            aria-label={t('searchTemplates')}
            placeholder={t('searchTemplates')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              // Enter chooses; sending is a step of its own.
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        </label>
      )}
      {found.length === 0 && (
        <p className={styles.quiet}>
          {choices.length === 0 ? t('noTemplates') : t('noTemplateFound', { text: search })}{' '}
          {choices.length > 0 && (
            <Button size="xs" onClick={() => setSearch('')}>
              {t('clearSearch')}
            </Button>
          )}
        </p>
      )}
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{t('template')}</legend>
        {found.map((choice, index) => (
          <TemplateOption
            key={choice.type}
            choice={choice}
            isPicked={choice === picked}
            isBest={choice === choices[0]}
            takesFocus={index === 0 && choices.length < searchFrom}
            onPick={() => setPickedType(choice.type)}
          />
        ))}
      </fieldset>
      {picked !== undefined && (
        <>
          <TemplatePreview
            key={picked.type}
            template={picked.template}
            values={values}
            onChange={(name, value) => setChanges((before) => ({ ...before, [name]: value }))}
          />
          <output className={styles.hint} data-problem={problems.length > 0 || undefined}>
            {problems.length > 0
              ? problems.join(' ')
              : picked.template.parameters.length > 0 && t('fillHint')}
          </output>
          <div className={styles.foot}>
            <Button
              type="submit"
              variant="filled"
              leftSection={<IconSend size={18} />}
              aria-disabled={problems.length > 0 || undefined}
              className={styles.send}
            >
              {t('sendTemplateNow')}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

/** What was typed wins over what the enquiry says; the same field keeps its value from one template to the next. */
function valuesOf({ template, values }: TemplateChoice, changes: TemplateValues): TemplateValues {
  return Object.fromEntries(template.parameters.map((name) => [name, changes[name] ?? values[name] ?? '']))
}
