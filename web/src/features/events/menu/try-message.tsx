import { readOrder } from '@relaydesk/domain/orders/read-order.ts'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { explainReading } from './explain-reading.ts'
import styles from './try-message.module.css'
import { menuTexts } from './texts.ts'

/** What the bar would understand of a message, with this menu and these spellings, and why. */
export function TryMessage(): ReactNode {
  const t = useTexts(menuTexts)
  const [text, setText] = useState('')
  const read = useDeferredValue(text)
  return (
    <Card title={t('tryTitle')} hint={t('tryHint')}>
      <input
        className={fields.input}
        aria-label={t('tryLabel')}
        placeholder={t('tryPlaceholder')}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">{read.trim() !== '' && <Reading text={read} />}</div>
    </Card>
  )
}

function Reading({ text }: { text: string }): ReactNode {
  const t = useTexts(menuTexts)
  const { event } = useDraft()
  const reading = readOrder(text, event)
  const drink = reading.found === 'drink' || reading.found === 'sold-out' ? reading.item.title : null
  return (
    <div className={styles.order} data-found={reading.found}>
      <h3 className={styles.drink}>{drink ?? t('tryNothing')}</h3>
      {reading.modifiers.length > 0 && (
        <div className={styles.modifiers}>
          {reading.modifiers.map(({ title, without = false }) => (
            <span key={title} data-without={without || undefined}>
              {without ? t('without', { what: title.toLowerCase() }) : title}
            </span>
          ))}
        </div>
      )}
      <p className={styles.why}>
        {outcomeOf()}{' '}
        {explainReading(reading.why)
          .map(({ why, words, title }) => t(why, { words, title }))
          .join(' ')}
      </p>
    </div>
  )

  function outcomeOf(): string {
    if (reading.found === 'sold-out') return t('trySoldOut', { drink: reading.item.title })
    if (reading.found === 'several')
      return t('trySeveral', { drinks: reading.items.map(({ title }) => title).join(', ') })
    if (reading.found === 'none')
      return reading.otherDrink === undefined ? '' : t('tryOther', { drink: reading.otherDrink })
    if (reading.also.length === 0) return ''
    return t('tryAlso', { drinks: reading.also.map(({ title }) => title).join(', ') })
  }
}
