import { Button } from '@mantine/core'
import { IconEye, IconPencil, IconRefresh, IconTemplate, IconUserCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { DeadLetter } from '../../firestore/dead-letter.ts'
import { useConnection } from '../../shared/connection/use-connection.ts'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './operations.module.css'
import { planSteps, type LetterStep } from './plan-steps.ts'
import { operationsTexts } from './texts.ts'
import { useLetterActions } from './use-letter-actions.ts'

/** The safe steps for one letter: here what the server does by itself, in the enquiry what a person must write. */
export function LetterSteps({ letter }: { letter: DeadLetter }): ReactNode {
  const { busy, tryAgain, toldInPerson } = useLetterActions(letter)
  const isOff = useConnection().mark === 'not-live'
  const [asking, setAsking] = useState(false)
  const t = useTexts(operationsTexts)
  const off = isOff || busy
  return (
    <>
      <div className={styles.steps} title={isOff ? t('notLive') : undefined}>
        {planSteps(letter.cause).steps.map((step) => stepButton(step))}
      </div>
      <Dialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('toldTitle', { name: letter.driver.name || t('theDriver') })}
        closeLabel={t('close')}
      >
        <p className={styles.sentence}>{t('toldBody')}</p>
        <div className={styles.answers}>
          <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
          <Button
            variant="filled"
            data-autofocus
            onClick={() => {
              setAsking(false)
              toldInPerson()
            }}
          >
            {t('toldYes')}
          </Button>
        </div>
      </Dialog>
    </>
  )

  function stepButton(step: LetterStep): ReactNode {
    switch (step) {
      case 'try-again':
        return (
          <Button
            key={step}
            size="xs"
            disabled={off}
            leftSection={<IconRefresh size={16} aria-hidden="true" />}
            onClick={tryAgain}
          >
            {t('step_tryAgain')}
          </Button>
        )
      case 'tell-in-person':
        return (
          <Button
            key={step}
            size="xs"
            disabled={off}
            leftSection={<IconUserCheck size={16} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {t('step_tellInPerson')}
          </Button>
        )
      case 'send-template':
        return (
          <StepLink key={step} letter={letter} template>
            <IconTemplate size={16} aria-hidden="true" /> {t('step_sendTemplate')}
          </StepLink>
        )
      case 'change-and-send':
        return (
          <StepLink key={step} letter={letter}>
            <IconPencil size={16} aria-hidden="true" /> {t('step_changeAndSend')}
          </StepLink>
        )
      case 'check':
        return (
          <StepLink key={step} letter={letter}>
            <IconEye size={16} aria-hidden="true" /> {t('step_check')}
          </StepLink>
        )
    }
  }
}

interface StepLinkProps {
  letter: DeadLetter
  /** Opens the templates there; the letter is settled when one has gone out. */
  template?: boolean
  children: ReactNode
}

function StepLink({ letter, template = false, children }: StepLinkProps): ReactNode {
  return (
    <Link
      to="/enquiries/$enquiryId"
      params={{ enquiryId: letter.enquiryId }}
      search={(previous) => ({
        ...previous,
        ...(template && { template: letter.messageId }),
      })}
      className={styles.step}
    >
      {children}
    </Link>
  )
}
