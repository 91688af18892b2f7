import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { focusAtOnce } from './focus-at-once.ts'
import styles from './template-picker.module.css'
import type { TemplateChoice } from './template-values.ts'
import { drawerTexts } from './texts.ts'
import { useFieldNames } from './use-field-names.ts'

interface TemplateOptionProps {
  choice: TemplateChoice
  isPicked: boolean
  isBest: boolean
  takesFocus: boolean
  onPick: () => void
}

/** One template in the list, with what it still needs. */
export function TemplateOption({
  choice,
  isPicked,
  isBest,
  takesFocus,
  onPick,
}: TemplateOptionProps): ReactNode {
  const t = useTexts(drawerTexts)
  const fieldNames = useFieldNames()
  const { title, template, missing } = choice
  const needs =
    missing.length > 0
      ? t('needs', { fields: fieldNames(missing) })
      : t(template.parameters.length === 0 ? 'noFields' : 'complete')
  return (
    <label className={styles.option}>
      <input
        type="radio"
        name="template"
        checked={isPicked}
        onChange={onPick}
        ref={takesFocus ? focusAtOnce : undefined}
      />
      <span className={styles.title} title={title}>
        {title}
      </span>
      {isBest ? (
        <span className={styles.best}>{t('bestFit')}</span>
      ) : (
        <span className={styles.quiet}>{needs}</span>
      )}
    </label>
  )
}
