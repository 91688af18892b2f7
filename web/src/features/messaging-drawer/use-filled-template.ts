import { fillTemplate, templateProblems } from '@relaydesk/domain/chat/fill-template.ts'
import { useState } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { TemplateChoice, TemplateValues } from './template-values.ts'
import { drawerTexts } from './texts.ts'
import { useFieldNames } from './use-field-names.ts'

/** A template as it would be sent. */
export interface FilledTemplate {
  text: string
  template: { type: string; values: TemplateValues }
}

/** The values of a template that is being filled in, and what still keeps it from being sent. */
export function useFilledTemplate(choice: TemplateChoice | undefined): {
  values: TemplateValues
  problems: readonly string[]
  change: (name: string, value: string) => void
  /** Null while there are problems. */
  fill: () => FilledTemplate | null
} {
  const t = useTexts(drawerTexts)
  const fieldNames = useFieldNames()
  const [changes, setChanges] = useState<TemplateValues>({})
  const values = choice === undefined ? {} : valuesOf(choice, changes)
  const problems = choice === undefined ? [] : problemsOf(choice)

  function problemsOf({ template }: TemplateChoice): string[] {
    const empty = template.parameters.filter((name) => values[name]?.trim() === '')
    const others = templateProblems(template, {
      ...values,
      ...Object.fromEntries(empty.map((name) => [name, '-'])),
    })
    return empty.length === 0 ? others : [t('fillIn', { fields: fieldNames(empty) }), ...others]
  }

  return {
    values,
    problems,
    change: (name, value) => setChanges((before) => ({ ...before, [name]: value })),
    fill() {
      if (choice === undefined || problems.length > 0) return null
      const trimmed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]))
      return {
        text: fillTemplate(choice.template, trimmed),
        template: { type: choice.type, values: trimmed },
      }
    },
  }
}

/** What was typed wins over what the enquiry says; the same field keeps its value from one template to the next. */
function valuesOf({ template, values }: TemplateChoice, changes: TemplateValues): TemplateValues {
  return Object.fromEntries(template.parameters.map((name) => [name, changes[name] ?? values[name] ?? '']))
}
