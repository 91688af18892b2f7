import { useId, type ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import { TextPlace } from '../../../shared/editing/text-place.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { TimeZoneField } from '../../../shared/fields/time-zone-field.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { readAddress, readEndings } from '../editing/read-typed.ts'
import { useDraft } from '../editing/use-venue-draft.ts'
import styles from './settings.module.css'
import { settingsTexts } from './texts.ts'

/** How visitors are texted, what the kiosk offers them, and how the venue speaks and counts its days. */
export function VisitorsCard(): ReactNode {
  const t = useTexts(settingsTexts)
  const { thing: venue, edit } = useDraft()
  const id = useId()
  return (
    <Card title={t('visitors')}>
      <div className={styles.stack}>
        <div>
          <TextPlace
            place="sender"
            label={t('sender')}
            value={venue.sender}
            onType={(text) => edit({ field: 'sender', value: readAddress(text), was: venue.sender })}
          />
          <p className={fields.hint}>{t('senderHint')}</p>
        </div>
        <div>
          <TextPlace
            place="emailEndings"
            label={t('endings')}
            value={venue.emailEndings.join(', ')}
            onType={(text) =>
              edit({ field: 'emailEndings', value: readEndings(text), was: venue.emailEndings })
            }
          />
          <p className={fields.hint}>{t('endingsHint')}</p>
        </div>
        <div className={fields.field}>
          <label className={fields.label} htmlFor={id}>
            {t('language')}
          </label>
          <select
            id={id}
            className={fields.input}
            value={venue.language}
            onChange={({ currentTarget: { value } }) =>
              edit({ field: 'language', value: value === 'pt' ? 'pt' : 'en', was: venue.language })
            }
          >
            <option value="en">{t('english')}</option>
            <option value="pt">{t('portuguese')}</option>
          </select>
          <span className={fields.hint}>{t('languageHint')}</span>
        </div>
        <TimeZoneField
          label={t('timeZone')}
          value={venue.timeZone}
          onPick={(value) => edit({ field: 'timeZone', value, was: venue.timeZone })}
        />
      </div>
    </Card>
  )
}
