import { Button } from '@mantine/core'
import { IconSearch, IconSend, IconX } from '@tabler/icons-react'
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { focusAtOnce } from './focus-at-once.ts'
import { TemplateOption } from './template-option.tsx'
import styles from './template-picker.module.css'
import { TemplatePreview } from './template-preview.tsx'
import { findTemplates, type TemplateChoice } from './template-values.ts'
import { drawerTexts } from './texts.ts'
import { useFilledTemplate, type FilledTemplate } from './use-filled-template.ts'

interface TemplatePickerProps {
  /** Best fit first. */
  choices: readonly TemplateChoice[]
  leaseName: string
  /** What else happens when it is sent, in a sentence; '' when nothing does. */
  note: string
  onSend: (filled: FilledTemplate) => void
  onClose: () => void
}

const searchFrom = 5

/** Picks an approved template, filled from the enquiry, and sends it. */
export function TemplatePicker({
  choices,
  leaseName,
  note,
  onSend,
  onClose,
}: TemplatePickerProps): ReactNode {
  const t = useTexts(drawerTexts)
  const [search, setSearch] = useState('')
  const [pickedType, setPickedType] = useState<string | null>(null)
  const found = useMemo(() => findTemplates(choices, search), [choices, search])
  const picked = found.find(({ type }) => type === pickedType) ?? found[0]
  const { values, problems, change, fill } = useFilledTemplate(picked)

  function send(): void {
    const filled = fill()
    if (filled !== null) onSend(filled)
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
          <TemplatePreview key={picked.type} template={picked.template} values={values} onChange={change} />
          <output className={styles.hint} data-problem={problems.length > 0 || undefined}>
            {problems.length > 0
              ? problems.join(' ')
              : picked.template.parameters.length > 0 && t('fillHint')}
            {note !== '' && ` ${note}`}
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
