import { Button } from '@mantine/core'
import { IconFlag3, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { StoredEvent } from '../../../firestore/order-event.ts'
import { useConnection } from '../../../shared/connection/use-connection.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { EndDialog } from './end-dialog.tsx'
import { PauseDialog } from './pause-dialog.tsx'
import { statesTexts } from './texts.ts'
import { useChangeState } from './use-change-state.ts'

/** Pauses what is open, and opens what is not. */
export function PauseOrResume({ event }: { event: StoredEvent }): ReactNode {
  const t = useTexts(statesTexts)
  const state = useChangeState(event.id)
  const [isAsked, setAsked] = useState(false)
  const blocked = useBlocked()
  const wasNeverOpen = event.state === 'CLOSED' && event.pause === undefined
  return (
    <>
      {event.state === 'OPEN' ? (
        <Button
          {...blocked}
          leftSection={<IconPlayerPause size="1.25em" aria-hidden="true" />}
          onClick={() => setAsked(true)}
        >
          {t('pause')}
        </Button>
      ) : (
        <Button
          {...blocked}
          variant={event.state === 'CLOSED' ? 'filled' : 'default'}
          loading={state.busy}
          leftSection={<IconPlayerPlay size="1.25em" aria-hidden="true" />}
          onClick={() => void state.change('OPEN')}
        >
          {t(event.state === 'ENDED' ? 'openAgain' : wasNeverOpen ? 'start' : 'resume')}
        </Button>
      )}
      <PauseDialog event={event} opened={isAsked} onClose={() => setAsked(false)} state={state} />
    </>
  )
}

/** Ends what is not over. */
export function EndEvent({ event }: { event: StoredEvent }): ReactNode {
  const t = useTexts(statesTexts)
  const state = useChangeState(event.id)
  const [isAsked, setAsked] = useState(false)
  const blocked = useBlocked()
  return (
    <>
      {event.state !== 'ENDED' && (
        <Button
          {...blocked}
          leftSection={<IconFlag3 size="1.25em" aria-hidden="true" />}
          onClick={() => setAsked(true)}
        >
          {t('end')}
        </Button>
      )}
      <EndDialog event={event} opened={isAsked} onClose={() => setAsked(false)} state={state} />
    </>
  )
}

/** Two people may do it at once, so the server decides: without a connection it waits, and says so. */
function useBlocked(): { disabled: boolean; title: string | undefined } {
  const t = useTexts(statesTexts)
  const isBlocked = useConnection().mark === 'not-live'
  return { disabled: isBlocked, title: isBlocked ? t('notLive') : undefined }
}
