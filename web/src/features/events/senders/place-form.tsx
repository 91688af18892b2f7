import { useId, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { TextPlace } from '../../../shared/editing/text-place.tsx'
import { TimeZoneField } from '../../../shared/fields/time-zone-field.tsx'
import styles from './senders.module.css'
import { sendersTexts } from './texts.ts'

/** Where drinks are picked up, and how the event speaks and counts its days. */
export function PlaceForm(): ReactNode {
  const t = useTexts(sendersTexts)
  const { event, edit } = useDraft()
  const id = useId()
  return (
    <Card title={t('place')}>
      <div className={styles.stack}>
        <div>
          <TextPlace
            place="pickupPlace"
            label={t('pickup')}
            placeholder={t('pickupHint')}
            most={80}
            value={event.pickupPlace}
            onType={(text) =>
              edit({ kind: 'field', field: 'pickupPlace', value: text.trim(), was: event.pickupPlace })
            }
          />
          <p className={styles.small}>{t('pickupUse')}</p>
        </div>
        <div className={fields.field}>
          <label className={fields.label} htmlFor={id}>
            {t('language')}
          </label>
          <select
            id={id}
            className={fields.input}
            value={event.language}
            onChange={(change) =>
              edit({
                kind: 'field',
                field: 'language',
                value: change.currentTarget.value === 'pt' ? 'pt' : 'en',
                was: event.language,
              })
            }
          >
            <option value="en">{t('english')}</option>
            <option value="pt">{t('portuguese')}</option>
          </select>
          <span className={fields.hint}>{t('languageHint')}</span>
        </div>
        <TimeZoneField
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          value={event.timeZone}
          onPick={(value) => edit({ kind: 'field', field: 'timeZone', value, was: event.timeZone })}
        />
      </div>
    </Card>
  )
}
