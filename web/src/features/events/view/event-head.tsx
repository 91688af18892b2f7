import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconChevronLeft, IconDeviceTv, IconSpeakerphone } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useWaitingOrders } from '../../../firestore/use-waiting-orders.ts'
import { useArrivalFocus } from '../../../shared/focus/arrival.ts'
import { usePageTitle } from '../../../shared/focus/use-page-title.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { SaveMark } from '../../../shared/editing/save-mark.tsx'
import { useDraft } from '../editing/use-event-draft.ts'
import { WriteDialog } from '../guests/write-dialog.tsx'
import { ScreensDialog } from '../senders/screens-dialog.tsx'
import { EndEvent, PauseOrResume } from '../states/state-actions.tsx'
import { StateChip } from '../states/state-chip.tsx'
import styles from '../../../shared/page/page.module.css'
import { viewTexts } from './texts.ts'

/** Name, state, where drinks are picked up, who waits, and what can be done about all of it. */
export function EventHead({ isPhone }: { isPhone: boolean }): ReactNode {
  const t = useTexts(viewTexts)
  const { event, stored } = useDraft()
  const heading = useArrivalFocus()
  const waiting = useWaitingOrders(event.id)
  const [opened, setOpened] = useState<'screens' | 'write' | null>(null)
  const close = (): void => setOpened(null)
  usePageTitle(event.name)
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <Link to="/events" className={styles.back}>
          <IconChevronLeft size="1.25em" aria-hidden="true" />
          {t('back')}
        </Link>
        <div className={styles.nameRow}>
          <h1 ref={heading} tabIndex={-1}>
            {event.name}
          </h1>
          <StateChip event={stored} />
          <SaveMark />
        </div>
        <p>
          <bdi>{event.pickupPlace === '' ? t('noPlace') : t('pickupAt', { place: event.pickupPlace })}</bdi>
          {waiting.status === 'live' || waiting.status === 'loading' ? (
            <>
              {' · '}
              {waiting.items.length === 0
                ? t('nobodyWaiting')
                : t('waiting', { count: waiting.items.length })}
            </>
          ) : null}
        </p>
      </div>
      <div className={styles.actions}>
        {!isPhone && (
          <Button
            leftSection={<IconDeviceTv size="1.25em" aria-hidden="true" />}
            onClick={() => setOpened('screens')}
          >
            {t('screens')}
          </Button>
        )}
        <PauseOrResume event={stored} />
        {!isPhone && (
          <Button
            leftSection={<IconSpeakerphone size="1.25em" aria-hidden="true" />}
            onClick={() => setOpened('write')}
          >
            {t('write')}
          </Button>
        )}
        {!isPhone && <EndEvent event={stored} />}
      </div>
      <ScreensDialog event={event} opened={opened === 'screens'} onClose={close} />
      <WriteDialog event={event} opened={opened === 'write'} onClose={close} />
    </header>
  )
}
