import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './template-picker.module.css'
import { TemplatePreview } from './template-preview.tsx'
import type { TemplateChoice } from './template-values.ts'
import { drawerTexts } from './texts.ts'
import { useFilledTemplate, type FilledTemplate } from './use-filled-template.ts'

interface TemplateOfferProps {
  /** The one that fits best. */
  choice: TemplateChoice
  /** A template went out and nobody answered yet: another one is offered less loudly. */
  wasSent: boolean
  driverName: string
  onSend: (filled: FilledTemplate) => void
}

/** While free text is closed: what can be said now, filled and ready, one press away. */
export function TemplateOffer({ choice, wasSent, driverName, onSend }: TemplateOfferProps): ReactNode {
  const t = useTexts(drawerTexts)
  const [isWanted, setWanted] = useState(false)
  const { values, problems, change, fill } = useFilledTemplate(choice)
  if (wasSent && !isWanted) {
    return (
      <div className={styles.offer} data-quiet>
        <span className={styles.quiet}>{t('offerSent', { name: driverName })}</span>
        <Button size="xs" onClick={() => setWanted(true)}>
          {t('offerAgain')}
        </Button>
      </div>
    )
  }
  return (
    <form
      className={styles.offer}
      aria-label={t('offer')}
      onSubmit={(event) => {
        event.preventDefault()
        const filled = fill()
        if (filled === null) return
        setWanted(false)
        onSend(filled)
      }}
    >
      <div className={styles.offerHead}>
        <h3>{t('offer')}</h3>
        <span className={styles.title} title={choice.title}>
          {choice.title}
        </span>
        <span className={styles.best}>{t('bestFit')}</span>
      </div>
      <TemplatePreview template={choice.template} values={values} onChange={change} />
      <div className={styles.offerFoot}>
        <output className={styles.hint} data-problem={problems.length > 0 || undefined}>
          {problems.length > 0 ? problems.join(' ') : choice.template.parameters.length > 0 && t('fillHint')}
        </output>
        <Button
          type="submit"
          variant="filled"
          leftSection={<IconSend size={18} />}
          aria-disabled={problems.length > 0 || undefined}
          className={styles.send}
        >
          {t('sendTemplateNow')}
        </Button>
      </div>
    </form>
  )
}
