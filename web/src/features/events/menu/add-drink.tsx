import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { mostDrinks, type EditProblem } from '../editing/check-edit.ts'
import { editingTexts } from '../editing/texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import fields from '../../../shared/fields/fields.module.css'
import styles from './menu-table.module.css'
import { newDrink } from './plan-new.ts'
import { menuTexts } from './texts.ts'

/** One more drink, as long as there is room; else it says why there is none. */
export function AddDrink(): ReactNode {
  const t = useTexts(menuTexts)
  const tEditing = useTexts(editingTexts)
  const { event, edit } = useDraft()
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<EditProblem | null>(null)
  if (event.menu.length >= mostDrinks) return <p className={styles.foot}>{t('full')}</p>
  return (
    <form
      className={styles.foot}
      aria-label={t('add')}
      onSubmit={(submit) => {
        submit.preventDefault()
        const found = edit({ kind: 'add-drink', item: newDrink(event, title) })
        setProblem(found)
        if (found === null) setTitle('')
      }}
    >
      <span className={styles.add}>
        <input
          className={fields.input}
          aria-label={t('addLabel')}
          aria-invalid={problem !== null || undefined}
          placeholder={t('addHint')}
          maxLength={40}
          value={title}
          onChange={(change) => {
            setTitle(change.currentTarget.value)
            setProblem(null)
          }}
        />
        <Button type="submit" leftSection={<IconPlus size="1.25em" aria-hidden="true" />}>
          {t('addButton')}
        </Button>
      </span>
      {problem !== null && (
        <span className={fields.problem} role="alert">
          {tEditing(problem)}
        </span>
      )}
    </form>
  )
}
