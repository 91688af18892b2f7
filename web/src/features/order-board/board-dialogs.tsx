import type { ReactNode } from 'react'
import type { StoredEvent } from '../../firestore/order-event.ts'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { BoardDialog } from './board-top.tsx'
import { PauseForm } from './pause-form.tsx'
import type { Terminal } from './read-terminal.ts'
import { TerminalForm } from './terminal-form.tsx'
import { boardTexts } from './texts.ts'
import { WalkUpForm } from './walk-up-form.tsx'
import { WriteForm } from './write-form.tsx'

interface DialogsProps {
  event: StoredEvent
  terminal: Terminal
  /** How many guests wait who can be texted. */
  guests: number
  onTerminal: (terminal: Terminal) => void
  onClose: () => void
}

/** What opens above the board. */
export function BoardDialogs({ opened, ...rest }: DialogsProps & { opened: BoardDialog | null }): ReactNode {
  const t = useTexts(boardTexts)
  const titles: Record<BoardDialog, string> = {
    terminal: t('terminalTitle'),
    'walk-up': t('walkUpTitle'),
    pause: t('pauseTitle'),
    write: t('write'),
  }
  return (
    <Dialog
      opened={opened !== null}
      onClose={rest.onClose}
      title={opened === null ? '' : titles[opened]}
      closeLabel={t('close')}
    >
      {opened !== null && <Form opened={opened} {...rest} />}
    </Dialog>
  )
}

function Form({
  opened,
  event,
  terminal,
  guests,
  onTerminal,
  onClose,
}: DialogsProps & { opened: BoardDialog }): ReactNode {
  switch (opened) {
    case 'terminal':
      return (
        <TerminalForm
          terminal={terminal}
          onPick={(picked) => {
            onClose()
            onTerminal(picked)
          }}
        />
      )
    case 'walk-up':
      return <WalkUpForm event={event} onDone={onClose} />
    case 'pause':
      return <PauseForm eventId={event.id} onDone={onClose} />
    case 'write':
      return <WriteForm eventId={event.id} guests={guests} onDone={onClose} />
  }
}
