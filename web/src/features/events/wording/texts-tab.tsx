import type { GuestLanguage } from '@relaydesk/domain/orders/event.ts'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import { Pills } from '../../../shared/pills/pills.tsx'
import { TextPlace } from '../../../shared/editing/text-place.tsx'
import { previewTexts, smsParts } from './preview-texts.ts'
import styles from './texts-tab.module.css'
import { wordingTexts } from './texts.ts'

/** The event's own words, and beside them every text that a guest gets. */
export function TextsTab(): ReactNode {
  return (
    <div className={styles.columns}>
      <OwnWords />
      <AllTexts />
    </div>
  )
}

function OwnWords(): ReactNode {
  const t = useTexts(wordingTexts)
  const { event, edit } = useDraft()
  return (
    <Card title={t('own')} hint={t('ownHint')}>
      <div className={styles.stack}>
        {(['welcome', 'offline'] as const).map((text) => {
          const was = event.texts[text] ?? ''
          return (
            <div key={text}>
              <TextPlace
                place={`texts.${text}`}
                label={t(text)}
                shape="block"
                most={600}
                value={was}
                onType={(value) => edit({ kind: 'text', text, value: value.trim(), was })}
              />
              <p className={styles.use}>{t(`${text}Use`)}</p>
            </div>
          )
        })}
      </div>
    </Card>
  )
}

function AllTexts(): ReactNode {
  const t = useTexts(wordingTexts)
  const { event } = useDraft()
  const [language, setLanguage] = useState<GuestLanguage>(event.language)
  return (
    <Card
      title={t('all')}
      aside={
        <Pills
          label={t('language')}
          options={[
            { value: 'en', label: t('english') },
            { value: 'pt', label: t('portuguese') },
          ]}
          value={language}
          onPick={setLanguage}
        />
      }
    >
      <p className={styles.use}>{t('allHint')}</p>
      <dl className={styles.previews}>
        {previewTexts(event, language).map(({ occasion, text }) => (
          <div key={occasion}>
            <dt>{t(`said_${occasion}`)}</dt>
            <dd>
              <span className={styles.slip} lang={language} dir="auto">
                {text}
              </span>
              {smsParts(text) > 1 && (
                <span className={styles.use}>
                  {t('longSms', { count: String(text.length), parts: smsParts(text) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
