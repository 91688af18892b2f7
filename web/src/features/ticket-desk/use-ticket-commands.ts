import { useMemo } from 'react'
import type { StaffAction } from '@relaydesk/domain/tickets/requests.ts'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import { useDesk, type Desk } from './desk-context.ts'
import type { en } from './texts.en.ts'
import { deskTexts } from './texts.ts'

/** What can be done to a ticket that this person serves. What one would not see at once is said. */
export interface TicketCommands {
  complete: () => void
  recall: () => void
  noShow: () => void
  giveBack: () => void
  cancel: () => void
  transfer: (table: number) => void
}

export function useTicketCommands(ticket: Pick<StoredTicket, 'id' | 'number'>): TicketCommands {
  const t = useTexts(deskTexts)
  const toast = useToast()
  const { run } = useDesk()
  const { id, number } = ticket
  return useMemo(
    () => ticketCommands(t, (text) => toast({ text }), run, { id, number }),
    [t, toast, run, id, number],
  )
}

/** `say` shows a sentence for a while. */
export function ticketCommands(
  t: Translate<typeof en>,
  say: (text: string) => void,
  run: Desk['run'],
  { id, number }: Pick<StoredTicket, 'id' | 'number'>,
): TicketCommands {
  function give(action: StaffAction, said?: string, table?: number): void {
    void run({ action, ticketId: id, number, ...(table !== undefined && { table }) }).then((did) => {
      if (did && said !== undefined) say(said)
    })
  }
  const values = { number: number ?? '' }
  return {
    complete: () => give('complete'),
    recall: () => give('recall', t('didRecall', values)),
    noShow: () => give('no-show', t('didNoShow', values)),
    giveBack: () => give('give-back', t('didGiveBack', values)),
    cancel: () => give('cancel'),
    transfer: (table) => give('transfer', t('didTransfer', { ...values, table }), table),
  }
}
