import { useState, type ReactNode } from 'react'
import type { StoredEvent } from '../../firestore/order-event.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import buttons from './board-button.module.css'
import { Choices } from './choices.tsx'
import styles from './dialog-form.module.css'
import { toggleModifier } from './toggle-modifier.ts'
import { boardTexts } from './texts.ts'
import { useAsk } from './use-ask.ts'

/** A drink for somebody at the counter. The order's id is made once: sent again it is the same order. */
export function WalkUpForm({ event, onDone }: { event: StoredEvent; onDone: () => void }): ReactNode {
  const t = useTexts(boardTexts)
  const toast = useToast()
  const { isBusy, problem, ask } = useAsk()
  const menu = event.menu.filter(({ isOn }) => isOn)
  const [orderId] = useState(() => crypto.randomUUID())
  const [itemId, setItemId] = useState<string | null>(null)
  const [modifiers, setModifiers] = useState<readonly string[]>([])
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const drink = menu.find(({ id }) => id === itemId)
  if (menu.length === 0) return <p>{t('noMenu')}</p>

  function place(): void {
    if (drink === undefined) return
    const request = {
      eventId: event.id,
      orderId,
      channel: 'walk-up',
      itemId: drink.id,
      modifiers,
      name,
      note,
    }
    ask('placeOrder', request, () => {
      toast({ text: t('placed', { drink: drink.title }) })
      onDone()
    })
  }

  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault()
        place()
      }}
    >
      <p className={styles.intro}>{t('walkUpBody')}</p>
      <Choices
        label={t('drink')}
        type="radio"
        options={menu.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={itemId === null ? [] : [itemId]}
        onToggle={setItemId}
      />
      {event.modifiers.length > 0 && (
        <Choices
          label={t('extras')}
          type="checkbox"
          options={event.modifiers.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={modifiers}
          onToggle={(id) => setModifiers(toggleModifier(modifiers, id, event.modifiers))}
        />
      )}
      <label className={styles.field}>
        <span>{t('walkUpName')}</span>
        <input
          type="text"
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={(change) => setName(change.currentTarget.value)}
        />
      </label>
      <label className={styles.field}>
        <span>{t('walkUpNote')}</span>
        <input
          type="text"
          maxLength={200}
          autoComplete="off"
          value={note}
          onChange={(change) => setNote(change.currentTarget.value)}
        />
      </label>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <button
          type="submit"
          className={buttons.main}
          aria-disabled={drink === undefined || isBusy || undefined}
        >
          {t('placeOrder')}
        </button>
      </div>
    </form>
  )
}
