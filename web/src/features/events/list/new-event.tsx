import { eventIdOf } from '@relaydesk/domain/orders/event-id.ts'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCreate } from '../../../firestore/use-create.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { NewThingForm } from '../../../shared/page/new-thing-form.tsx'
import { useToast } from '../../../shared/toast/toast.tsx'
import { listTexts } from './texts.ts'

interface NewEventProps {
  opened: boolean
  onClose: () => void
  /** Ids of the events that this person has. */
  known: readonly string[]
}

/** Makes an event. Its name becomes its address; a name that is taken is refused, and what has it stays as it is. */
export function NewEvent({ opened, onClose, known }: NewEventProps): ReactNode {
  const t = useTexts(listTexts)
  return (
    <Dialog opened={opened} onClose={onClose} title={t('newTitle')} closeLabel={t('close')}>
      <NewEventForm onClose={onClose} known={known} />
    </Dialog>
  )
}

function NewEventForm({ onClose, known }: Omit<NewEventProps, 'opened'>): ReactNode {
  const t = useTexts(listTexts)
  const { busy, problem, create, forget } = useCreate('createEvent', t('noAnswer'))
  const navigate = useNavigate()
  const toast = useToast()

  async function make(name: string, timeZone: string): Promise<void> {
    if (!(await create(name, timeZone))) return
    onClose()
    toast({ text: t('created', { name }) })
    await navigate({ to: '/events/$event', params: { event: eventIdOf(name) } })
  }

  return (
    <NewThingForm
      t={t}
      known={known}
      busy={busy}
      problem={problem}
      onChange={forget}
      onCreate={(name, timeZone) => void make(name, timeZone)}
      onClose={onClose}
    />
  )
}
