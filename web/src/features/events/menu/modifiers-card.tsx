import { Button } from '@mantine/core'
import type { Modifier } from '@relaydesk/domain/orders/event.ts'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import type { EditProblem } from '../editing/check-edit.ts'
import { editingTexts } from '../editing/texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import fields from '../../../shared/fields/fields.module.css'
import styles from './modifiers-card.module.css'
import { newModifier } from './plan-new.ts'
import { menuTexts } from './texts.ts'

/** What can be added to a drink. */
export function ModifiersCard(): ReactNode {
  const t = useTexts(menuTexts)
  const [isAdding, setAdding] = useState(false)
  return (
    <Card title={t('modifiers')}>
      <Modifiers kind="milk" title={t('milks')} />
      <Modifiers kind="extra" title={t('extras')} />
      {isAdding ? (
        <AddModifier />
      ) : (
        <Button
          size="xs"
          leftSection={<IconPlus size="1.25em" aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('addButton')}
        </Button>
      )}
    </Card>
  )
}

function Modifiers({ kind, title }: { kind: Modifier['kind']; title: string }): ReactNode {
  const t = useTexts(menuTexts)
  const { event, edit } = useDraft()
  const toast = useToast()
  const those = event.modifiers.filter((modifier) => modifier.kind === kind)

  function remove(modifier: Modifier): void {
    edit({ kind: 'remove-modifier', id: modifier.id })
    toast({
      text: t('removedModifier', { title: modifier.title }),
      action: { label: t('undo'), run: () => edit({ kind: 'add-modifier', modifier }) },
    })
  }

  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      {those.length === 0 && <span className={styles.none}>{t('none')}</span>}
      <ul>
        {those.map((modifier) => (
          <li key={modifier.id} className={styles.chip}>
            {modifier.title}
            <button
              type="button"
              aria-label={t('removeModifier', { title: modifier.title })}
              onClick={() => remove(modifier)}
            >
              <IconX size="1rem" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function AddModifier(): ReactNode {
  const t = useTexts(menuTexts)
  const tEditing = useTexts(editingTexts)
  const { event, edit } = useDraft()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<Modifier['kind']>('milk')
  const [problem, setProblem] = useState<EditProblem | null>(null)
  return (
    <form
      className={styles.add}
      aria-label={t('addModifier')}
      onSubmit={(submit) => {
        submit.preventDefault()
        const found = edit({ kind: 'add-modifier', modifier: newModifier(event, title, kind) })
        setProblem(found)
        if (found === null) setTitle('')
      }}
    >
      <input
        ref={takeFocus}
        className={fields.input}
        aria-label={t('addModifier')}
        aria-invalid={problem !== null || undefined}
        placeholder={t('addModifierHint')}
        maxLength={40}
        value={title}
        onChange={(change) => {
          setTitle(change.currentTarget.value)
          setProblem(null)
        }}
      />
      <select
        className={fields.input}
        aria-label={t('kind')}
        value={kind}
        onChange={(change) => setKind(change.currentTarget.value === 'extra' ? 'extra' : 'milk')}
      >
        <option value="milk">{t('milk')}</option>
        <option value="extra">{t('extra')}</option>
      </select>
      <Button type="submit" leftSection={<IconPlus size="1.25em" aria-hidden="true" />}>
        {t('addButton')}
      </Button>
      {problem !== null && (
        <span className={fields.problem} role="alert">
          {tEditing(problem)}
        </span>
      )}
    </form>
  )
}

/** It stands in the place of the button that was pressed. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus()
}
