import { useId, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { TextPlace } from '../../../shared/editing/text-place.tsx'
import styles from './senders.module.css'
import { sendersTexts } from './texts.ts'

/** How many drinks a guest may have, and by which count. */
export function LimitsForm(): ReactNode {
  const t = useTexts(sendersTexts)
  const { event, edit } = useDraft()
  const id = useId()
  return (
    <Card title={t('limits')} hint={t('limitsHint')}>
      <div className={styles.pair}>
        <TextPlace
          place="maxOrdersPerGuest"
          label={t('most')}
          shape="number"
          value={String(event.maxOrdersPerGuest)}
          onType={(text) =>
            edit({
              kind: 'field',
              field: 'maxOrdersPerGuest',
              value: text.trim() === '' ? 0 : Number(text),
              was: event.maxOrdersPerGuest,
            })
          }
        />
        <div className={fields.field}>
          <label className={fields.label} htmlFor={id}>
            {t('per')}
          </label>
          <select
            id={id}
            className={fields.input}
            value={event.limitPer}
            onChange={(change) =>
              edit({
                kind: 'field',
                field: 'limitPer',
                value: change.currentTarget.value === 'event' ? 'event' : 'day',
                was: event.limitPer,
              })
            }
          >
            <option value="day">{t('perDay')}</option>
            <option value="event">{t('perEvent')}</option>
          </select>
        </div>
      </div>
      <p className={styles.small}>{t('mostHint')}</p>
    </Card>
  )
}
