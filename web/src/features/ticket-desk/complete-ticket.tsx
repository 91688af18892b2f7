import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { DeskButton } from './desk-button.tsx'
import { useDesk } from './desk-context.ts'
import { deskTexts } from './texts.ts'
import { useTicketCommands } from './use-ticket-commands.ts'

/** The visitor was helped. */
export function CompleteTicket({ ticket }: { ticket: StoredTicket }): ReactNode {
  const t = useTexts(deskTexts)
  const { current } = useDesk()
  const { complete } = useTicketCommands(ticket)
  return (
    <DeskButton tone="main" size="l" shortcut="C" isBusy={current?.action === 'complete'} onPress={complete}>
      <IconCheck size="1.25em" aria-hidden="true" />
      {t('complete')}
    </DeskButton>
  )
}
